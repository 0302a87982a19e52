package org.kinora.engine.text.tex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinora.engine.text.tex.TexNode.Literal;
import org.kinora.engine.text.tex.TexNode.Marked;

/** The marks of a formula that is being parsed, and the small pieces that its nodes are made of. */
class TexParts extends TexScanner {

    final List<TexMark> marks = new ArrayList<>();
    /** The whitespace of texts; a run of it counts as one space. */
    final BitSet spaces = new BitSet();
    /** The text that the plain TeX has in front of these places and the source has not. */
    final Map<Integer, String> insertions = new HashMap<>();

    TexParts(RewrittenTex tex) {
        super(tex);
    }

    /** @param draws whether it draws something beyond what is marked inside it */
    record Atom(List<TexNode> nodes, boolean draws) {}

    /** Marks nodes as the source from {@code start} up to here. */
    Marked marked(int start, List<TexNode> nodes) {
        marks.add(new TexMark(start, at, at, List.of()));
        return new Marked(marks.size() - 1, nodes);
    }

    /** A command that stays as it is, with the groups that follow it, up to this many. */
    Atom opaque(int start, int groups, boolean draws) {
        for (int i = 0; i < groups && !atEnd(); i++) {
            skipOption();
            if (atEnd() || source.charAt(at) != '{') {
                break;
            }
            skipGroup();
        }
        return new Atom(List.of(new Literal(source.substring(start, at))), draws);
    }

    static Literal inAlphabet(String alphabet, String letters) {
        return new Literal(alphabet == null ? letters : alphabet + letters + "}");
    }

    static void addScript(List<TexNode> out, String opening, List<TexNode> script) {
        if (!script.isEmpty()) {
            out.add(new Literal(opening));
            out.addAll(script);
            out.add(new Literal("}"));
        }
    }

    /**
     * JLaTeXMath swallows spaces after some commands and draws others twice; the space that it writes as ~ is always
     * one.
     */
    String withFirmSpaces() {
        StringBuilder firm = new StringBuilder();
        for (int i = 0; i < source.length(); i++) {
            firm.append(insertions.getOrDefault(i, ""));
            if (!spaces.get(i)) {
                firm.append(source.charAt(i));
            } else if (i == 0 || !spaces.get(i - 1)) {
                firm.append('~');
            }
        }
        return firm.toString();
    }
}
