package org.kinora.engine.render;

import java.io.IOException;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.golden.GoldenFiles;
import org.kinora.engine.golden.GoldenFiles.Outcome;
import org.kinora.engine.golden.Tolerance;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.opentest4j.TestAbortedException;

/** Pictures that were looked at once and found right. */
final class Golden {

    /** Where OpenGLs round half a level differently when they blend; some blends lie upon one another. */
    private static final Tolerance ROUNDING = new Tolerance(3, 0);

    private Golden() {}

    /** Compares a frame of a film, drawn alone, with the golden picture of this name and size. */
    static void assertLooksAsItDid(String name, PictureSize size, Film film, long frame) throws IOException {
        assertLooksAsItDid(name, Picture.alone(size, new FilmFrames(film).frame(frame)));
    }

    /** Compares a picture with the golden one of this name. */
    static void assertLooksAsItDid(String name, Picture picture) throws IOException {
        GoldenFiles files = GoldenFiles.ofThisProcess(Golden.class.getClassLoader());
        if (files.compare("golden/" + name, picture.image(), ROUNDING) == Outcome.RECORDED) {
            throw new TestAbortedException("Recorded " + files.file("golden/" + name) + ": look at it");
        }
    }
}
