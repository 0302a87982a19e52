package org.kinora.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinora.engine.scene.Scene;

/**
 * A test that frames of a scene look as they did when they were looked at and found right; each of them is a test of
 * its own.
 *
 * <pre>{@code
 * @GoldenFrames(scene = Waves.class, at = {"1s", "2.5s"})
 * void wavesLookAsTheyDid() {}
 * }</pre>
 *
 * <p>The golden pictures are PNG files among the test's resources, in a folder with the name of the test class in that of
 * its package, named by method and time: {@code wavesLookAsTheyDid-2.5s.png}. Where one is missing the test fails; with
 * the system property {@code kinora.golden.record=true} what is missing or looks otherwise is recorded, and the test ends
 * as aborted, not as passed, with the file to look at. In continuous integration, where the environment says CI=true,
 * recording is refused.
 *
 * <p>A frame that differs fails with a sentence that names a page, in {@code target/golden}: expected, actual and
 * difference, the worst place close up, and numbers. {@link #levels} and {@link #edge} say what may differ.
 *
 * <p>The body of the method runs after the comparison and may be empty. With a parameter of type {@link
 * java.awt.image.BufferedImage} it gets the frame, to assert more of it. Needs OpenGL, as every render does.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(GoldenFramesExtension.class)
public @interface GoldenFrames {

    /** The scene; a class with a constructor without parameters, of any visibility. */
    Class<? extends Scene> scene();

    /** When in the film: {@code 2.5s} or {@code 1:02.5}; at least one time. */
    String[] at();

    /** Width and height of the frames in pixels. */
    String size() default "480x270";

    /** Frames per second, as a render takes them: 60, 29.97 or 30000/1001. The frame that begins at a time, or the next, is tested. */
    String fps() default "60";

    /** Of the scene's random numbers. */
    long seed() default 0;

    /** Choices for the scene: {@code "theme=light"}. */
    String[] options() default {};

    /**
     * Levels, of 255, by which each of a pixel's red, green, blue and alpha may differ anywhere: OpenGLs round blends
     * differently.
     */
    int levels() default 2;

    /**
     * What a pixel may differ by where the golden picture has an edge within one pixel, as a share of the edge's height,
     * from 0 to 1, beyond {@link #levels}: an eighth of black to white is 31 levels.
     */
    double edge() default 0.125;
}
