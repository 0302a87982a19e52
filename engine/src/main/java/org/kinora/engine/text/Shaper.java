package org.kinora.engine.text;

import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_LTR;
import static org.lwjgl.util.harfbuzz.HarfBuzz.HB_DIRECTION_RTL;
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
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.util.harfbuzz.hb_glyph_info_t;
import org.lwjgl.util.harfbuzz.hb_glyph_position_t;

/** Lets HarfBuzz shape runs of one text: kerning, ligatures, marks, joined scripts. For one thread; closed after the text. */
final class Shaper implements AutoCloseable {

    private final ByteBuffer characters;
    private final long buffer = hb_buffer_create();
    /** Fixed, because HarfBuzz would otherwise ask the machine's locale. */
    private final long language = hb_language_from_string("en");

    Shaper(String text) {
        characters = MemoryUtil.memAlloc(Math.max(2, text.length() * 2));
        for (int i = 0; i < text.length(); i++) {
            characters.putChar(i * 2, drawn(text.charAt(i)));
        }
        characters.limit(text.length() * 2);
    }

    /** Control characters have no shape: a tab is drawn as a space, which the composer widens, the others as nothing. */
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
        hb_buffer_add_utf16(buffer, characters, run.start(), run.end() - run.start());
        hb_buffer_guess_segment_properties(buffer);
        hb_shape(run.font().shapingFont(), buffer, null);
        return read(run, hb_buffer_get_glyph_infos(buffer), hb_buffer_get_glyph_positions(buffer));
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
