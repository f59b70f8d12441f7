import { HeadingLevel, ImageRun, Paragraph } from 'docx';
import type { Report } from '../../report.ts';

/** CSS pixels. */
const logoHeight = 56;

/** Logo, municipality, title and what stands under it. */
export function coverParts({ municipality, title, subtitle, coverLines, logo }: Report): Paragraph[] {
  const lines = [
    { text: municipality, style: 'Small' },
    { text: title, heading: HeadingLevel.TITLE },
    { text: subtitle, style: 'Subtitle' },
    ...coverLines.map((text) => ({ text })),
  ];
  const picture =
    logo === undefined || logo === null
      ? []
      : [
          new Paragraph({
            children: [
              new ImageRun({
                type: 'png',
                data: Buffer.from(logo.data, 'base64'),
                transformation: { width: (logoHeight * logo.width) / logo.height, height: logoHeight },
                // The name of the municipality stands beside it.
                altText: { name: 'logo', title: '', description: '' },
              }),
            ],
          }),
        ];
  return [...picture, ...lines.filter(({ text }) => text !== '').map((line) => new Paragraph(line))];
}
