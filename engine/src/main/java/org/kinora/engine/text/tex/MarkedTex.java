package org.kinora.engine.text.tex;

import java.util.BitSet;
import java.util.List;

/**
 * A formula whose parts can be coloured to tell which glyph is drawn by which part.
 *
 * @param tex what was parsed; marks are places in its text
 * @param plain the TeX that decides where everything stands
 * @param nodes the same formula with its marks
 * @param marks by the number that their nodes have
 */
record MarkedTex(RewrittenTex tex, String plain, List<TexNode> nodes, List<TexMark> marks) {

    /** Tells this formula from all that look otherwise. */
    String key() {
        return tex.strikes().isEmpty() ? plain : plain + "\0" + tex.strikes();
    }

    /** TeX that draws the same glyphs, the enabled marks in their colours. */
    String colored(BitSet enabled) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> node.write(out, enabled));
        return out.toString();
    }
}
