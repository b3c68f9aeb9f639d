declare module '*.css';

declare module '*?raw' {
  const text: string;
  export default text;
}
declare module '*.svg?no-inline' {
  const address: string;
  export default address;
}
