package org.kinora.model.training.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.kinora.model.Evaluation;
import org.kinora.model.training.TrainingStep;

/** Tells a person how a training gets on: one line that is written over on a terminal, a line now and then elsewhere. */
final class TrainingProgress {

    private static final long NANOSECONDS_BETWEEN_LINES = 10_000_000_000L;

    private final PrintStream out;
    private final boolean terminal;
    private long lastLine = Long.MIN_VALUE / 2;
    private boolean open;

    /** @param terminal whether a line can be written over */
    TrainingProgress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /**
     * @param progress the part that is done, from 0 to 1
     * @param seconds that the training has taken
     * @param tokensASecond of this process
     */
    void step(TrainingStep step, double progress, double seconds, double tokensASecond) {
        long now = System.nanoTime();
        if (!terminal && now - lastLine < NANOSECONDS_BETWEEN_LINES) {
            return;
        }
        lastLine = now;
        String line = String.format(
                Locale.ROOT,
                "step %,d  loss %.3f  %,.0f tokens/s  %s left",
                step.number(),
                step.loss(),
                tokensASecond,
                time(progress > 0 ? seconds * (1 - progress) / progress : 0));
        if (terminal) {
            out.print("\r" + line + "   ");
            out.flush();
            open = true;
        } else {
            out.println(line);
        }
    }

    /** Something that stays on the screen. */
    void say(String format, Object... arguments) {
        if (open) {
            out.println();
            open = false;
        }
        out.println(String.format(Locale.ROOT, format, arguments));
        out.flush();
    }

    /** The table of what the held-out texts of each source came to. */
    void table(Map<String, Evaluation> heldOut) {
        say("%-24s %10s %14s %13s", "held out", "tokens", "nats per token", "bits per byte");
        heldOut.forEach((source, evaluation) -> say(
                "%-24s %,10d %14.3f %13.3f",
                source, evaluation.tokens(), evaluation.natsPerToken(), evaluation.bitsPerByte()));
    }

    private static String time(double seconds) {
        Duration left = Duration.ofSeconds(Math.round(seconds));
        return left.toHours() > 0
                ? "%d h %d min".formatted(left.toHours(), left.toMinutesPart())
                : "%d min %d s".formatted(left.toMinutes(), left.toSecondsPart());
    }
}
