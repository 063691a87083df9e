import { describe, expect, it } from 'vitest';
import { isPublicAddress, literalAddress, webAddress } from './guard-address.ts';

describe('an address inside the house is never fetched', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.100.100.200',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '168.63.129.16',
    '192.0.0.192',
    '198.18.0.1',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '::127.0.0.1',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:53aa:64c::1',
    'ff02::1',
    '',
    'x',
  ])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])('but %s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    'ftp://shop.example/a.jpg',
    'file:///etc/passwd',
    'data:image/png;base64,AAAA',
    'gopher://x/',
    'https://me:secret@shop.example/a.jpg',
    'http://shop.example:6379/',
    'https://shop.example:22/',
    'a.jpg',
    '',
    '//shop.example/a.jpg',
  ])('nor is what is no plain web address: %s', (text) => {
    expect(webAddress(text)).toBeUndefined();
  });

  it.each([
    ['http://2130706433/', '127.0.0.1'],
    ['http://0177.0.0.1/', '127.0.0.1'],
    ['http://0x7f.1/', '127.0.0.1'],
    ['http://127.1/', '127.0.0.1'],
    ['http://[::1]/', '::1'],
    ['http://①②⑦.⓪.⓪.①/', '127.0.0.1'],
  ])('%s is seen for what it is', (text, address) => {
    expect(literalAddress(webAddress(text)!)).toBe(address);
  });
});
