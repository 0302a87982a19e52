package org.kinora.engine.render;

import java.util.EnumMap;
import java.util.Map;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.render.DrawBatches.Program;
import org.kinora.gl.GlProgram;

/** The shader programs that quads are drawn with, and the texture units from which they read. */
final class QuadPrograms implements AutoCloseable {

    static final int COVERAGES_UNIT = 0;
    static final int GRADIENTS_UNIT = 1;
    static final int NUMBERS_UNIT = 2;
    static final int LAYERS_UNIT = 3;
    static final int PIXELS_UNIT = 4;
    static final int BEHIND_UNIT = 5;

    private final PictureSize size;
    /** Those needed so far: compiling takes a while. */
    private final Map<Program, GlProgram> programs = new EnumMap<>(Program.class);

    QuadPrograms(PictureSize size) {
        this.size = size;
    }

    /** Makes a program the one in use. */
    GlProgram use(Program kind) {
        GlProgram program = programs.computeIfAbsent(kind, this::make);
        program.use();
        return program;
    }

    private GlProgram make(Program kind) {
        GlProgram program = new GlProgram(
                Shaders.vertex(kind != Program.COLORS),
                switch (kind) {
                    case COLORS -> Shaders.COLOR_FRAGMENT;
                    case GRADIENTS -> Shaders.GRADIENT_FRAGMENT;
                    case CELLS -> Shaders.CELL_FRAGMENT;
                    case PIXELS -> Shaders.PIXEL_FRAGMENT;
                    case LAYERS -> Shaders.LAYER_FRAGMENT;
                    case MIXED_LAYERS -> Shaders.MIXED_LAYER_FRAGMENT;
                });
        program.use();
        program.set("toClip", 2f / size.width(), 2f / size.height());
        switch (kind) {
            case LAYERS -> program.set("layers", LAYERS_UNIT);
            case MIXED_LAYERS -> {
                program.set("layers", LAYERS_UNIT);
                program.set("behind", BEHIND_UNIT);
            }
            case PIXELS -> program.set("pixels", PIXELS_UNIT);
            case COLORS -> program.set("coverages", COVERAGES_UNIT);
            case GRADIENTS -> {
                program.set("coverages", COVERAGES_UNIT);
                program.set("gradients", GRADIENTS_UNIT);
            }
            case CELLS -> {
                program.set("coverages", COVERAGES_UNIT);
                program.set("gradients", GRADIENTS_UNIT);
                program.set("numbers", NUMBERS_UNIT);
            }
        }
        return program;
    }

    @Override
    public void close() {
        programs.values().forEach(GlProgram::close);
    }
}
