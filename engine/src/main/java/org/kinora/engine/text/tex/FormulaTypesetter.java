package org.kinora.engine.text.tex;

import java.lang.Character.UnicodeBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.engine.geometry.Bounds;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * Sets formulas by JLaTeXMath, in ems. The plain formula determines what is drawn where; the same formula with its
 * parts in different colours tells which part draws which glyph.
 *
 * <p>JLaTeXMath keeps its state in static fields, so all formulas of the process are set one after the other.
 */
final class FormulaTypesetter {

    /** Computer Modern is drawn for ten points; the spaces that TeX counts in points stand in this proportion to its letters. */
    private static final float TEN_POINTS = 10;

    private static final Pattern UNKNOWN_COMMAND = Pattern.compile("Unknown symbol or command[^']*'([^']*)'");

    private final JLaTeXMathFonts fonts;

    FormulaTypesetter(FormulaFonts outlines) {
        // otherwise the classes of java.desktop look for a display, and fail if its libraries are not installed
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        fonts = new JLaTeXMathFonts(outlines);
    }

    /**
     * @return the formula, its em one unit
     * @throws TexException if JLaTeXMath refuses the formula or has no font for it
     */
    SetFormula set(String formula, MarkedTex tex) {
        synchronized (TeXFormula.class) {
            Drawing plain = drawPlain(formula, tex.plain());
            MarkSearch marks = new MarkSearch(tex, plain, colored -> draw(formula, colored));
            marks.enableAllThatLeaveTheGlyphsAlone();
            List<FormulaShape> shapes = new ArrayList<>();
            for (int i = 0; i < plain.pieces().size(); i++) {
                shapes.add(shape(plain.pieces().get(i), tex.tex().text(), marks.start(i), marks.end(i)));
            }
            for (Strike strike : tex.tex().strikes()) {
                strikeOut(strike, tex.tex(), plain, marks, shapes);
            }
            shapes.sort(Comparator.comparingInt(FormulaShape::sourceStart));
            return new SetFormula(formula, shapes, plain.width(), plain.ascent(), plain.descent());
        }
    }

    private static FormulaShape shape(DrawnPiece piece, MappedText text, int start, int end) {
        return new FormulaShape(
                piece.outline(),
                piece.placement(),
                text.sourceStart(start, end),
                text.sourceEnd(start, end),
                piece.advance(),
                TexFormat.color(piece.color()));
    }

    private static void strikeOut(
            Strike strike, RewrittenTex tex, Drawing plain, MarkSearch marks, List<FormulaShape> shapes) {
        Bounds part = null;
        FormulaShape first = null;
        for (int i = 0; i < plain.pieces().size(); i++) {
            if (marks.start(i) >= strike.start() && marks.end(i) <= strike.end()) {
                Bounds piece = plain.pieces().get(i).bounds();
                part = part == null ? piece : part.union(piece);
                first = first == null ? shapes.get(i) : first;
            }
        }
        if (part == null) {
            String command = "\\" + strike.kind().command();
            throw tex.error(
                    strike.start(), "what " + command + " strikes out cannot be told apart from what is around it");
        }
        strike.strikeOut(part, shapes, first);
    }

    private Drawing drawPlain(String formula, String tex) {
        try {
            return draw(formula, tex);
        } catch (ParseException e) {
            throw refused(formula, e);
        } catch (TexException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new TexException(formula, "JLaTeXMath cannot set it (" + e + ")");
        }
    }

    private Drawing draw(String formula, String tex) {
        TeXFormula parsed = new TeXFormula(tex);
        refuseForeignFonts(formula);
        fonts.standInForAll();
        Box box = parsed.createTeXIcon(TeXConstants.STYLE_DISPLAY, TEN_POINTS).getBox();
        FormulaRecorder recorder =
                new FormulaRecorder(fonts, TeXFormula.PIXELS_PER_POINT * TeXFormula.FONT_SCALE_FACTOR);
        box.draw(recorder, 0, 0);
        return new Drawing(recorder.pieces(), box.getWidth(), box.getHeight(), box.getDepth());
    }

    /** JLaTeXMath would draw unknown characters in a font of the machine; it notes their Unicode blocks in this map. */
    private static void refuseForeignFonts(String formula) {
        Set<UnicodeBlock> foreign = Set.copyOf(TeXFormula.externalFontMap.keySet());
        if (foreign.isEmpty()) {
            return;
        }
        TeXFormula.externalFontMap.clear();
        for (int at = 0; at < formula.length(); at++) {
            if (foreign.contains(UnicodeBlock.of(formula.charAt(at)))) {
                String character = Character.toString(formula.codePointAt(at));
                throw new TexException(
                        formula, at, "TeX's fonts have no \"" + character + "\": set it as a text beside the formula");
            }
        }
        throw new TexException(formula, "TeX's fonts do not have every character of it");
    }

    private static TexException refused(String formula, ParseException e) {
        String reason = String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", ": ");
        Matcher unknown = UNKNOWN_COMMAND.matcher(reason);
        if (unknown.find()) {
            String command = "\\" + unknown.group(1);
            int at = formula.indexOf(command);
            return new TexException(formula, Math.max(at, 0), command + " is not a command that JLaTeXMath knows");
        }
        return new TexException(formula, "JLaTeXMath says: " + reason);
    }
}
