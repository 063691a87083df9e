// Kilograms as she says them ("2,5", "٢٫٥", "11 kg") as whole grams; what is no number is left as said.
export function gramsSaid(text: string): string {
  const plain = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/kg|كغ|\s/gi, '')
    .replace(/[,٫]/, '.');
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(plain)) return text;
  const grams = Math.round(Number(plain) * 1000);
  return grams > 0 ? String(grams) : '';
}
