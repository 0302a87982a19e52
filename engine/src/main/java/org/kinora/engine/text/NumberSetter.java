package org.kinora.engine.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.kinora.engine.geometry.Affine;
import org.kinora.engine.geometry.Path;
import org.kinora.engine.geometry.PathBuilder;

/**
 * Outlines of short texts that change at every frame: counters, percentages, clocks. Each character is looked up once
 * and kept; from then on a number costs no more than placing its outlines side by side. Characters neither kern nor
 * join, so they stand still while their neighbours change.
 *
 * <p>For any number of threads at once, which wait for each other only when a character is new.
 */
public final class NumberSetter {

    private final double em;
    private final IntFunction<Glyph> lookUp;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();
    /** The smallest width that every digit takes, in ems. */
    private final double digitRoom;

    /** @param tabular whether every digit is as wide as the widest */
    NumberSetter(double em, boolean tabular, IntFunction<Glyph> lookUp) {
        this.em = em;
        this.lookUp = lookUp;
        double widest = 0;
        for (int digit = '0'; tabular && digit <= '9'; digit++) {
            widest = Math.max(widest, glyph(digit).advance());
        }
        digitRoom = widest;
    }

    /**
     * The whole text as one outline, in scene units: the pen starts at the origin and runs to the right along y = 0.
     */
    public Path outline(String text) {
        PathBuilder path = Path.builder();
        double pen = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            Glyph glyph = glyph(character);
            double room = room(character, glyph);
            double x = (pen + (room - glyph.advance()) / 2) * em;
            path.append(glyph.outline().transformed(new Affine(em, 0, 0, em, x, 0)));
            pen += room;
            at += Character.charCount(character);
        }
        return path.build();
    }

    /** How far the pen runs, in scene units. */
    public double width(String text) {
        double pen = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            pen += room(character, glyph(character));
            at += Character.charCount(character);
        }
        return pen * em;
    }

    private Glyph glyph(int character) {
        Glyph known = glyphs.get(character);
        return known != null ? known : glyphs.computeIfAbsent(character, lookUp::apply);
    }

    private double room(int character, Glyph glyph) {
        boolean isDigit = character >= '0' && character <= '9';
        return isDigit ? Math.max(digitRoom, glyph.advance()) : glyph.advance();
    }
}
