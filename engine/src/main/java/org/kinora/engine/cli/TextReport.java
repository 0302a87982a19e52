package org.kinora.engine.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kinora.engine.media.Loudness;
import org.kinora.engine.output.SegmentCounts;

/** A progress bar while it goes, and one line at the end. */
final class TextReport implements Report {

    private final PrintStream out;
    private final PrintStream err;
    private final RenderBar bar;
    private final boolean quiet;

    /** @param bar null for none, where no person looks on */
    TextReport(PrintStream out, PrintStream err, RenderBar bar) {
        this(out, err, bar, false);
    }

    private TextReport(PrintStream out, PrintStream err, RenderBar bar, boolean quiet) {
        this.quiet = quiet;
        this.out = out;
        this.err = err;
        this.bar = bar;
    }

    /** Says what is wrong, and nothing else. */
    static TextReport quiet(PrintStream err) {
        return new TextReport(err, err, null, true);
    }

    @Override
    public synchronized void reached(long done, long total) {
        if (bar != null) {
            bar.reached(done, total);
        }
    }

    @Override
    public synchronized void waiting(String line, double told, long silence) {
        if (quiet) {
            return;
        }
        if (bar != null) {
            bar.makeRoom();
        }
        err.println(String.format(
                Locale.ROOT,
                "kinora: no new frame for %d s: %s; %.3f s of the scene are recorded so far",
                silence,
                line == null ? "drawing and encoding one takes long" : line + " is running",
                told));
    }

    @Override
    public synchronized void waitingFor(Finishing stage, long silence) {
        if (quiet) {
            return;
        }
        if (bar != null) {
            bar.makeRoom();
        }
        err.println("kinora: " + stage.sentence(silence));
    }

    @Override
    public synchronized void warned(String sentence) {
        if (bar != null) {
            bar.makeRoom();
        }
        err.println("kinora: " + sentence);
    }

    @Override
    public synchronized void wrote(Path file, String what) {
        if (quiet) {
            return;
        }
        if (bar != null) {
            bar.makeRoom();
        }
        out.println(file + ": " + what);
    }

    @Override
    public synchronized void finished(RenderResult result) {
        removeBar();
        if (!quiet) {
            out.println(line(result));
        }
    }

    private static String line(RenderResult result) {
        if (result.seconds() == 0) {
            return String.format(
                    Locale.ROOT,
                    "%s: still, %s, %s, in %.1f s",
                    result.file(),
                    result.size(),
                    bytes(result.bytes()),
                    result.secondsTaken());
        }
        if (result.encoder().startsWith("pcm")) {
            return String.format(
                    Locale.ROOT,
                    "%s: %.2f s, %s%s, in %.1f s",
                    result.file(),
                    result.seconds(),
                    loudness(result.loudness()),
                    bytes(result.bytes()),
                    result.secondsTaken());
        }
        return String.format(
                Locale.ROOT,
                "%s: %s%.2f s, %s at %s fps, %s%s%s, in %.1f s (%.0f frames a second)",
                result.file(),
                result.whole() ? "" : "the first ",
                result.seconds(),
                result.size(),
                result.rate(),
                loudness(result.loudness()),
                bytes(result.bytes()),
                captions(result.captions())
                        + record(result.record())
                        + sections(result.sections())
                        + known(result.segments()),
                result.secondsTaken(),
                result.frames() / result.secondsTaken());
    }

    private static String captions(List<Path> files) {
        return files.isEmpty()
                ? ""
                : ", captions in "
                        + files.stream()
                                .map(file -> file.getFileName().toString())
                                .collect(Collectors.joining(" and "));
    }

    private static String sections(List<Path> files) {
        return files.isEmpty()
                ? ""
                : ", " + files.size() + (files.size() == 1 ? " section in " : " sections in ")
                        + files.get(0).getParent();
    }

    private static String known(SegmentCounts segments) {
        return segments.known() == 0
                ? ""
                : ", " + segments.known() + " of " + segments.all()
                        + (segments.all() == 1 ? " segment was known" : " segments were known");
    }

    private static String record(Path file) {
        return file == null ? "" : ", record in " + file.getFileName();
    }

    private static String loudness(Loudness loudness) {
        if (loudness == null) {
            return "";
        }
        return loudness.isMeasured()
                ? String.format(
                        Locale.ROOT,
                        "sound of %.1f LUFS with peaks of %.1f dBTP, ",
                        loudness.integrated(),
                        loudness.truePeak())
                : "sound too soft or too short to be measured, ";
    }

    static String bytes(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    @Override
    public synchronized void failed(String message, int exitCode) {
        removeBar();
        err.println("kinora: " + message);
    }

    private void removeBar() {
        if (bar != null) {
            bar.close();
        }
    }
}
