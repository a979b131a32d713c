type KnownSymbol<Name extends string> = SymbolConstructor extends {
  readonly [K in Name]: infer Known extends symbol;
}
  ? Known
  : never;

/**
 * What `using` and `await using` need. Its members are there for the compiler only where the types of
 * the platform know these symbols, so that projects without them compile as well.
 */
export type Disposing = { [K in KnownSymbol<'dispose'>]: () => void } & {
  [K in KnownSymbol<'asyncDispose'>]: () => Promise<void>;
};

/**
 * The members that `using` and `await using` call. Where the platform has no such symbols yet, they
 * stand under the names that compilers use there.
 *
 * @param close the same by name
 * @param onError told of what goes wrong when nobody waits for it
 */
export function disposing(
  close: () => Promise<void>,
  onError: (error: unknown) => void = () => undefined,
): Disposing {
  const symbols: { readonly dispose?: symbol; readonly asyncDispose?: symbol } = Symbol;
  const members = {
    [symbols.dispose ?? Symbol.for('Symbol.dispose')]: () => void close().catch(onError),
    [symbols.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]: close,
  };
  return members as unknown as Disposing;
}
