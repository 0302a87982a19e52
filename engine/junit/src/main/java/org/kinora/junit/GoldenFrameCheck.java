package org.kinora.junit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.kinora.engine.golden.GoldenFiles;
import org.kinora.engine.golden.GoldenFiles.Outcome;
import org.kinora.engine.golden.Tolerance;
import org.opentest4j.TestAbortedException;

/** Compares one frame before the test's body runs, and hands it to a body that asks for it. */
final class GoldenFrameCheck implements BeforeTestExecutionCallback, ParameterResolver {

    private final SceneFilm film;
    private final GoldenTime time;
    private final GoldenFiles files;
    private final String name;
    private final Tolerance tolerance;
    private BufferedImage picture;

    GoldenFrameCheck(SceneFilm film, GoldenTime time, GoldenFiles files, String name, Tolerance tolerance) {
        this.film = film;
        this.time = time;
        this.files = files;
        this.name = name;
        this.tolerance = tolerance;
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) throws IOException {
        if (files.compare(name, picture(), tolerance) == Outcome.RECORDED) {
            throw new TestAbortedException("Recorded " + files.file(name).toAbsolutePath()
                    + ": look at it, then test without -D" + GoldenFiles.RECORD);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BufferedImage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return picture();
    }

    private BufferedImage picture() {
        if (picture == null) {
            picture = film.frame(time);
        }
        return picture;
    }
}
