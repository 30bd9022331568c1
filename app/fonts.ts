import localFont from "next/font/local";

/** The three faces, latin, from their packages: data in sans, judgements and quotations in serif, machine text in mono. */
const plex = localFont({
  src: "../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wdth-normal.woff2",
  weight: "100 700",
  declarations: [{ prop: "font-stretch", value: "85% 100%" }],
  variable: "--font-plex",
  display: "swap",
});
const sourceSerif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-source-serif",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});
const jetbrains = localFont({
  src: "../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2",
  weight: "100 800",
  variable: "--font-jetbrains",
  display: "swap",
  adjustFontFallback: false,
});

/** The class that puts all three within reach of the stylesheet. */
export const fonts = `${plex.variable} ${sourceSerif.variable} ${jetbrains.variable}`;
