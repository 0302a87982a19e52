package org.kinora.engine.animation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.engine.mobject.Formula;
import org.kinora.engine.mobject.Letter;

/**
 * What belongs together in a formula, by the TeX source: a base with its exponents and indices, a command with its
 * arguments. A run of glyphs that cuts through such a bond is no part of the formula, although it may be a stretch of
 * the source.
 */
final class TexBonds {

    /** A stretch of the source; a script is bound to its base, an argument may stand for itself. */
    private record Stretch(int start, int end, boolean isFree) {}

    private record Bond(int start, int end, List<Stretch> insides) {}

    private final String tex;
    private final List<Bond> bonds = new ArrayList<>();

    private TexBonds(String tex) {
        this.tex = tex;
        parse(0, tex.length());
    }

    /**
     * Says of every run of a formula's glyphs whether it cuts through a bond.
     *
     * @param isStrict whether a base without its scripts counts as cut, and scripts without their base
     * @return whether the glyphs from the first up to and including the second index are whole
     */
    static boolean[][] wholeRuns(Formula<?> formula, boolean isStrict) {
        List<Letter> glyphs = formula.letters();
        boolean[][] whole = new boolean[glyphs.size()][glyphs.size()];
        for (boolean[] from : whole) {
            Arrays.fill(from, true);
        }
        for (Bond bond : new TexBonds(formula.tex()).bonds) {
            bond(bond, glyphs, isStrict, whole);
        }
        return whole;
    }

    private static void bond(Bond bond, List<Letter> glyphs, boolean isStrict, boolean[][] whole) {
        int[] all = glyphsIn(bond.start, bond.end, glyphs);
        List<int[]> insides = bond.insides.stream()
                .filter(inside -> inside.isFree || !isStrict)
                .map(inside -> glyphsIn(inside.start, inside.end, glyphs))
                .toList();
        for (int first = 0; first < all[1]; first++) {
            for (int last = Math.max(first, all[0]); last < glyphs.size(); last++) {
                int from = first;
                int to = last;
                boolean isWhole = from <= all[0] && to >= all[1] - 1
                        || insides.stream().anyMatch(inside -> from >= inside[0] && to < inside[1]);
                whole[from][to] &= isWhole;
            }
        }
    }

    /** The first of the glyphs in a stretch of the source, and the one after the last. */
    private static int[] glyphsIn(int start, int end, List<Letter> glyphs) {
        int first = 0;
        while (first < glyphs.size() && glyphs.get(first).sourceStart() < start) {
            first++;
        }
        int last = first;
        while (last < glyphs.size() && glyphs.get(last).sourceEnd() <= end) {
            last++;
        }
        return new int[] {first, last};
    }

    private void parse(int from, int end) {
        int at = from;
        while (at < end) {
            int start = at;
            List<Stretch> insides = new ArrayList<>();
            at = atom(at, end, insides);
            int base = at;
            at = scripts(at, end, insides);
            if (at > base) {
                insides.add(new Stretch(start, base, false));
            }
            if (!insides.isEmpty()) {
                bonds.add(new Bond(start, at, insides));
            }
        }
    }

    /** Reads a character, a group, or a command with the groups that follow it; returns where it ends. */
    private int atom(int from, int end, List<Stretch> insides) {
        if (tex.charAt(from) == '{') {
            int close = closing(from, end);
            parse(from + 1, Math.max(from + 1, close - 1));
            return close;
        }
        if (tex.charAt(from) != '\\') {
            return from + 1;
        }
        int at = from + 1;
        while (at < end && Character.isLetter(tex.charAt(at))) {
            at++;
        }
        if (at == from + 1) {
            return Math.min(end, at + 1);
        }
        while (at < end && (tex.charAt(at) == '{' || tex.startsWith("\\sqrt[", from) && tex.charAt(at) == '[')) {
            int close = closing(at, end);
            int last = Math.max(at + 1, close - 1);
            insides.add(new Stretch(at + 1, last, true));
            parse(at + 1, last);
            at = close;
        }
        return at;
    }

    private int scripts(int from, int end, List<Stretch> insides) {
        int at = from;
        while (at < end && "^_'".indexOf(tex.charAt(at)) >= 0) {
            if (tex.charAt(at) == '\'') {
                at++;
            } else if (at + 1 < end) {
                int start = at + 1;
                at = atom(start, end, new ArrayList<>());
                insides.add(new Stretch(start, at, false));
            } else {
                at = end;
            }
        }
        return at;
    }

    /** Behind the bracket that closes the one here. */
    private int closing(int open, int end) {
        char close = tex.charAt(open) == '{' ? '}' : ']';
        int depth = 0;
        for (int i = open; i < end; i++) {
            char here = tex.charAt(i);
            if (here == '\\') {
                i++;
            } else if (here == tex.charAt(open)) {
                depth++;
            } else if (here == close && --depth == 0) {
                return i + 1;
            }
        }
        return end;
    }
}
