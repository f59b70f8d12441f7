import { AlignmentType, LevelFormat, Paragraph, type INumberingOptions } from 'docx';

const reference = 'bullets';

export const bulletNumbering: INumberingOptions = {
  config: [
    {
      reference,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 240 } } },
        },
      ],
    },
  ],
};

export function bullets(items: string[]): Paragraph[] {
  return items.map(
    (text) => new Paragraph({ text, style: 'ListParagraph', numbering: { reference, level: 0 } }),
  );
}
