import type { Element } from '../support/xml.ts';

/** In what order the properties of Word stand (ISO/IEC 29500-1, annex A): it reads them in no other. */

const borders = ['w:top', 'w:left', 'w:start', 'w:bottom', 'w:right', 'w:end', 'w:insideH', 'w:insideV'];

const w = (words: string): readonly string[] => words.split(' ').map((word) => `w:${word}`);

const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': w(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
      'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
      'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
      'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': w(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish ' +
      'webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang ' +
      'eastAsianLayout specVanish oMath',
  ),
  'w:tblPr': w(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd ' +
      'tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tcPr': w(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers',
  ),
  'w:sectPr': w(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols ' +
      'formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  ),
  'w:style': w(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal ' +
      'personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:lvl': w('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:numbering': w('numPicBullet abstractNum num numIdMacAtCleanup'),
  'w:tbl': w('bookmarkStart bookmarkEnd tblPr tblGrid tr'),
  'w:tr': w('tblPrEx trPr tc'),
  'w:tblBorders': borders,
  'w:tcBorders': borders,
  'w:tblCellMar': borders,
};

/** Parts of an element that stand before what they should follow, or have no place in it. */
export function disorderIn({ tag, children }: Element): readonly string[] {
  const order = orders[tag];
  if (!order) return [];
  const places = children.map((child) => order.indexOf(child.tag));
  return children.flatMap((child, at) => {
    if (places[at] === -1) return [`${child.tag} in ${tag}`];
    return (places[at] ?? 0) < (places[at - 1] ?? 0) ? [`${child.tag} too late in ${tag}`] : [];
  });
}
