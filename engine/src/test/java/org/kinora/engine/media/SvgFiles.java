package org.kinora.engine.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that are written as SVG and read. */
abstract class SvgFiles {

    /** How a picture begins; {@code </svg>} ends it. */
    static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg'"
            + " xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 100 100'>";

    @TempDir
    Path folder;

    final Path written(String svg) throws IOException {
        return Files.writeString(folder.resolve("picture.svg"), svg);
    }

    final SvgDrawing drawing(String inside) throws IOException {
        return SvgDrawing.read(written(SVG + inside + "</svg>"));
    }

    /** The only part of a drawing that says everything of its picture. */
    final SvgDrawing.Part only(String inside) throws IOException {
        SvgDrawing drawing = drawing(inside);
        assertThat(drawing.warnings()).isEmpty();
        assertThat(drawing.parts()).hasSize(1);
        return drawing.parts().get(0);
    }
}
