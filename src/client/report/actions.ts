/** Brings the buttons of a page to life that share it and print it. */
export function startActions(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      print();
    });
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      void share(button);
    });
  }
}

/** Hands the page to what the reader shares with; where there is nothing of the kind, copies its sentence and address. */
async function share({ dataset }: HTMLButtonElement): Promise<void> {
  const { share: title = '', text = '', url = '' } = dataset;
  if ('share' in navigator) {
    await navigator.share({ title, text, url }).catch(() => undefined);
    return;
  }
  await copy(`${title}\n${text}\n${url}`).then(
    () => {
      say(dataset['copied']);
    },
    () => {
      say(dataset['failed']);
    },
  );
}

const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);

function say(text = ''): void {
  const status = document.querySelector('[data-share-status]');
  if (status) status.textContent = text;
}
