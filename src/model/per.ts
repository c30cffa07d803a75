/** What is made of each thing once, however often it is asked for, and forgotten with it. */
export function per<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, Readonly<{ value: Made }>>();
  return (of) => {
    const found = made.get(of) ?? { value: make(of) };
    made.set(of, found);
    return found.value;
  };
}
