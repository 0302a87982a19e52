package org.kinora.engine.text.tex;

import java.util.BitSet;
import java.util.List;

/**
 * A formula whose parts can be coloured to find out which part draws which glyph.
 *
 * @param tex what was parsed; marks are places in its text
 * @param plain the TeX that decides where everything stands
 * @param nodes the same formula with its marks
 * @param marks by the numbers in their nodes
 */
record MarkedTex(RewrittenTex tex, String plain, List<TexNode> nodes, List<TexMark> marks) {

    /** A key that differs for formulas that look different. */
    String key() {
        return tex.strikes().isEmpty() ? plain : plain + "\0" + tex.strikes();
    }

    /** TeX that draws the same glyphs, with the enabled marks in their colours. */
    String colored(BitSet enabled) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> node.write(out, enabled));
        return out.toString();
    }
}
