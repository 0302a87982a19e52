from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
import sys
out=sys.argv[1]
def box(pen,x0,y0,x1,y1):
    pen.moveTo((x0,y0)); pen.lineTo((x0,y1)); pen.lineTo((x1,y1)); pen.lineTo((x1,y0)); pen.closePath()
def ball(pen,cx,cy,r):
    k=round(r*0.5522847)
    pen.moveTo((cx+r,cy)); pen.curveTo((cx+r,cy-k),(cx+k,cy-r),(cx,cy-r)); pen.curveTo((cx-k,cy-r),(cx-r,cy-k),(cx-r,cy))
    pen.curveTo((cx-r,cy+k),(cx-k,cy+r),(cx,cy+r)); pen.curveTo((cx+k,cy+r),(cx+r,cy+k),(cx+r,cy)); pen.closePath()
def make(file, style, weight, italic, cff, thick):
    names=['.notdef','space','H','O','f','i','x','f_i']
    adv={'.notdef':500,'space':300,'H':700,'O':700,'f':400,'i':300,'x':500,'f_i':650}
    boxes={'.notdef':[(50,0,450,700)],'H':[(50,0,50+thick,700),(650-thick,0,650,700),(50,300,650,400)],
      'f':[(50,0,50+thick,700),(50,400,350,500)],'i':[(100,0,100+thick,500)],'x':[(50,0,450,500)],
      'f_i':[(50,0,50+thick,700),(450,0,450+thick,500),(50,400,550,500)],'O':[],'space':[]}
    fb=FontBuilder(1000,isTTF=not cff)
    fb.setupGlyphOrder(names)
    fb.setupCharacterMap({32:'space',0x48:'H',0x4f:'O',0x66:'f',0x69:'i',0x78:'x'})
    if cff:
        cs={}
        for n in names:
            p=T2CharStringPen(adv[n],None)
            for b in boxes[n]: box(p,*b)
            if n=='O': ball(p,350,350,300)
            cs[n]=p.getCharString()
        fb.setupCFF('KinoraBlocks-'+style,{'FullName':'Kinora Blocks '+style},cs,{})
    else:
        gl={}
        for n in names:
            p=TTGlyphPen(None)
            for b in boxes[n]: box(p,*b)
            if n=='O': box(p,50,50,650,650)
            gl[n]=p.glyph()
        fb.setupGlyf(gl)
    fb.setupHorizontalMetrics({n:(adv[n],50) for n in names})
    fb.setupHorizontalHeader(ascent=800,descent=-200)
    fb.setupNameTable({'familyName':'Kinora Blocks','styleName':style,'psName':'KinoraBlocks-'+style})
    fb.setupOS2(sTypoAscender=800,sTypoDescender=-200,usWinAscent=800,usWinDescent=200,usWeightClass=weight,fsSelection=(1 if italic else 0x20 if weight>=700 else 0x40))
    fb.setupPost()
    fb.font['head'].macStyle=(1 if weight>=700 else 0)|(2 if italic else 0)
    fb.font['head'].created=fb.font['head'].modified=0
    fb.font.recalcTimestamp=False
    addOpenTypeFeaturesFromString(fb.font,'feature liga { sub f i by f_i; } liga;')
    fb.save(out+'/'+file)
make('KinoraBlocks-Regular.ttf','Regular',400,False,False,100)
make('KinoraBlocks-Bold.ttf','Bold',700,False,False,200)
make('KinoraBlocks-Italic.otf','Italic',400,True,True,100)
