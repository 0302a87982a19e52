package org.kinora.engine.text.tex;

import java.util.BitSet;
import java.util.List;

/**
 * A formula whose parts can be coloured to tell which glyph is drawn by which part.
 *
 * @param plain the TeX that decides where everything stands
 * @param nodes the same formula with its marks
 * @param marks by the number that their nodes have
 */
record MarkedTex(String plain, List<TexNode> nodes, List<TexMark> marks) {

    /** TeX that draws the same glyphs, the enabled marks in their colours. */
    String colored(BitSet enabled) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> node.write(out, enabled));
        return out.toString();
    }
}
