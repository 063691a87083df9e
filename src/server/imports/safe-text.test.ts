import { describe, expect, it } from 'vitest';
import { safeLine, safeText } from './safe-text.ts';

describe('the text of a shop', () => {
  it('keeps its paragraphs and lists without any markup', () => {
    const html =
      '<p>Woven by <b>hand</b>.</p>\n<ul><li>wool</li><li>2 &lt; 3 &amp; 4</li></ul>a<br>b';
    expect(safeText(html).text).toBe('Woven by hand.\n\n– wool\n– 2 < 3 & 4\n\na\nb');
  });

  it('that is no HTML stays as it is', () => {
    const plain = 'Under 20 cm: 3 < 4 & "so on"\n\nI <3 it';
    expect(safeText(plain)).toEqual({ text: plain, removed: [] });
  });

  it.each([
    ['<p>Rug</p><script>alert(1)</script>', 'script'],
    ['<p>Rug</p><img src=x onerror=alert(1)>', 'img'],
    ['<p>Rug</p><iframe src="//evil.example"></iframe>', 'iframe'],
    ['<p>Rug</p><style>p{display:none}</style>', 'style'],
    ['<p>Rug</p><svg onload=alert(1)></svg>', 'svg'],
    ['<p><a href="javascript:alert(1)">Rug</a></p>', 'a'],
  ])('loses what runs or lies, and says so: %s', (html, tag) => {
    expect(safeText(html)).toEqual({ text: 'Rug', removed: [tag] });
  });

  it('in a title is one line, with no marks that turn its direction', () => {
    expect(safeLine('Rug\u202e \n &quot;Azilal&quot; <i>red</i>')).toBe('Rug "Azilal" red');
  });
});
