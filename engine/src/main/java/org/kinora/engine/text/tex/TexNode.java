package org.kinora.engine.text.tex;

import java.util.BitSet;
import java.util.List;

/** A piece of a formula's source in which parts can be marked by an invisible colour. */
sealed interface TexNode {

    /** Writes TeX in which exactly the enabled marks are coloured. */
    void write(StringBuilder out, BitSet enabled);

    /** Source that is passed on unchanged. */
    record Literal(String source) implements TexNode {
        @Override
        public void write(StringBuilder out, BitSet enabled) {
            out.append(source);
        }
    }

    /** Source that is drawn in the mark's colour, except where marks inside it have their own. */
    record Marked(int mark, List<TexNode> body) implements TexNode {
        @Override
        public void write(StringBuilder out, BitSet enabled) {
            if (enabled.get(mark)) {
                out.append("\\textcolor{").append(colorName(mark)).append("}{");
            }
            body.forEach(node -> node.write(out, enabled));
            if (enabled.get(mark)) {
                out.append('}');
            }
        }
    }

    /** The mark of a colour: colour 1 is mark 0; negative if there is no mark. */
    static int markOf(int rgb) {
        return rgb - 1;
    }

    private static String colorName(int mark) {
        return String.format("#%06x", mark + 1);
    }
}
