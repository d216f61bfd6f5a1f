// What the build adds to the language: file addresses, and whether this is a production build.
declare module '*?url' {
  const url: string;
  export default url;
}

interface ImportMeta {
  readonly env: { readonly PROD: boolean };
}
