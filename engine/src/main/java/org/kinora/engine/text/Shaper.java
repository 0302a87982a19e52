package org.kinora.engine.text;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_LTR;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_RTL;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_TAG;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_add;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_add_utf16;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_clear_contents;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_create;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_destroy;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_infos;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_get_glyph_positions;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_guess_segment_properties;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_direction;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_buffer_set_language;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_language_from_string;
import static org.lwjgl.util.harfbuzz.HarfBuzz.hb_shape;

import java.nio.ByteBuffer;
import java.util.Set;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_feature_t;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/**
 * Shapes the runs of one text by HarfBuzz: kerning, ligatures, marks, joined scripts. For one thread; closed after the
 * text.
 */
final class Shaper implements AutoCloseable {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int WHOLE_TEXT = -1; // the largest unsigned index

    private final ByteBuffer characters;
    private final long buffer = hb_buffer_create();
    /** Fixed, because HarfBuzz would otherwise use the machine's locale. */
    private final long language = hb_language_from_string("en");

    private final String text;
    private final Set<Integer> cuts;

    /** @param cuts indices across which no glyph may extend, where the text runs from left to right */
    Shaper(String text, Set<Integer> cuts) {
        this.text = text;
        this.cuts = cuts;
        characters = MemoryUtil.memAlloc(Math.max(2, text.length() * 2));
        for (int i = 0; i < text.length(); i++) {
            characters.putChar(i * 2, drawn(text.charAt(i)));
        }
        characters.limit(text.length() * 2);
    }

    /**
     * Control characters have no shape: a tab is drawn as a space, which the composer widens; the others draw nothing.
     */
    private static char drawn(char character) {
        if (character == '\t') {
            return ' ';
        }
        return Character.isISOControl(character) ? '\u200B' : character;
    }

    ShapedRun shape(TextRun run) {
        hb_buffer_clear_contents(buffer);
        hb_buffer_set_direction(buffer, run.isRightToLeft() ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
        hb_buffer_set_language(buffer, language);
        add(run);
        hb_buffer_guess_segment_properties(buffer);
        shape(run.font().shapingFont(), run.style().ligatures());
        return read(run, hb_buffer_get_glyph_infos(buffer), hb_buffer_get_glyph_positions(buffer));
    }

    /**
     * A cut is a zero-width non-joiner, across which letters kern but do not join; it belongs to the letter before it.
     */
    private void add(TextRun run) {
        int start = run.start();
        if (!cuts.isEmpty() && !run.isRightToLeft()) {
            for (int at = start + 1; at < run.end(); at++) {
                if (cuts.contains(at) && standsBetweenLetters(at)) {
                    hb_buffer_add_utf16(buffer, characters, start, at - start);
                    hb_buffer_add(buffer, ZERO_WIDTH_NON_JOINER, at - 1);
                    start = at;
                }
            }
        }
        hb_buffer_add_utf16(buffer, characters, start, run.end() - start);
    }

    /** Not after a mark either: an Indic virama joins two consonants into one shape, which a cut would take apart. */
    private boolean standsBetweenLetters(int index) {
        return !Character.isLowSurrogate(text.charAt(index))
                && !Itemizer.isMark(text.codePointAt(index))
                && !Itemizer.isMark(text.codePointBefore(index));
    }

    private void shape(long font, boolean ligatures) {
        if (ligatures) {
            hb_shape(font, buffer, null);
            return;
        }
        try (MemoryStack stack = MemoryStack.stackPush()) {
            hb_feature_t.Buffer off = hb_feature_t.malloc(2, stack);
            off.get(0).set(HB_TAG('l', 'i', 'g', 'a'), 0, 0, WHOLE_TEXT);
            off.get(1).set(HB_TAG('c', 'l', 'i', 'g'), 0, 0, WHOLE_TEXT);
            hb_shape(font, buffer, off);
        }
    }

    private static ShapedRun read(TextRun run, hb_glyph_info_t.Buffer infos, hb_glyph_position_t.Buffer positions) {
        int count = infos == null || positions == null ? 0 : infos.remaining();
        int[] glyphs = new int[count];
        int[] clusters = new int[count];
        int[] advances = new int[count];
        int[] offsetsX = new int[count];
        int[] offsetsY = new int[count];
        for (int i = 0; i < count; i++) {
            hb_glyph_info_t info = infos.get(i);
            hb_glyph_position_t position = positions.get(i);
            glyphs[i] = info.codepoint();
            clusters[i] = info.cluster();
            advances[i] = position.x_advance();
            offsetsX[i] = position.x_offset();
            offsetsY[i] = position.y_offset();
        }
        return new ShapedRun(run, glyphs, clusters, advances, offsetsX, offsetsY);
    }

    @Override
    public void close() {
        hb_buffer_destroy(buffer);
        MemoryUtil.memFree(characters);
    }
}
