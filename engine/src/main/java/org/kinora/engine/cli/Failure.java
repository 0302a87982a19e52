package org.kinora.engine.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.kinora.command.ExitCode;
import org.kinora.command.UsageException;
import org.kinora.engine.cli.farm.FarmException;
import org.kinora.engine.output.ShardException;
import org.kinora.engine.output.SizeException;
import org.kinora.engine.preview.NoDisplayException;
import org.kinora.engine.scene.SceneException;
import org.kinora.engine.text.SystemFontsException;
import org.kinora.engine.video.VideoException;
import org.kinora.gl.NoOpenGlException;

/**
 * What something thrown means to the caller of a command.
 *
 * @param message a sentence
 * @param exitCode see {@link ExitCode}
 */
record Failure(String message, int exitCode, Throwable thrown) {

    static Failure of(Throwable thrown) {
        if (thrown instanceof UsageException) {
            return badInput(thrown, "");
        }
        if (isForLackOfMemory(thrown)) {
            return thrown instanceof SceneException
                    ? badInput(thrown, "; --memory 8g would give it more")
                    : new Failure(lackOfMemory(), ExitCode.BAD_INPUT, thrown);
        }
        if (thrown instanceof SceneException) {
            return badInput(
                    thrown, thrown.getCause() instanceof SystemFontsException ? ", or render with --system-fonts" : "");
        }
        if (thrown instanceof VideoException broken) {
            return badInput(thrown, broken.isAboutThePlace() ? ", or choose another place with -o" : "");
        }
        if (thrown instanceof FarmException || thrown instanceof ShardException) {
            return badInput(thrown, "");
        }
        if (thrown instanceof SizeException) {
            return badInput(thrown, "; choose a smaller --size");
        }
        if (thrown instanceof NoOpenGlException || thrown instanceof NoDisplayException) {
            return new Failure(thrown.getMessage(), ExitCode.NO_OPENGL, thrown);
        }
        if (thrown instanceof InterruptedException) {
            return new Failure("stopped", ExitCode.FAULT, thrown);
        }
        return new Failure("an internal error, please report it: " + thrown, ExitCode.FAULT, thrown);
    }

    private static Failure badInput(Throwable thrown, String advice) {
        return new Failure(thrown.getMessage() + advice, ExitCode.BAD_INPUT, thrown);
    }

    private static boolean isForLackOfMemory(Throwable thrown) {
        return Stream.iterate(thrown, at -> at != null, Throwable::getCause)
                .limit(10) // causes may go round in a circle
                .anyMatch(at -> at instanceof OutOfMemoryError);
    }

    private static String lackOfMemory() {
        return String.format(
                Locale.ROOT,
                "the %d MB of memory that Kinora may use are not enough; --memory 8g gives more, a smaller --size needs less",
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Shows whoever is to mend a fault of Kinora's own where it is. */
    void printTrace(PrintStream err) {
        if (exitCode == ExitCode.FAULT && !(thrown instanceof InterruptedException)) {
            thrown.printStackTrace(err);
        }
    }

    /** Says it on the error output, where a command has no other report. */
    int print(PrintStream err) {
        err.println("kinora: " + message);
        printTrace(err);
        return exitCode;
    }
}
