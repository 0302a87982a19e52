package org.kinora.engine.cli.doctor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.kinora.command.ExitCode;

/** What all checkups together say. */
public final class Diagnosis {

    private final Set<String> missing = new LinkedHashSet<>();
    private boolean lacksOpenGl;

    private Diagnosis() {}

    /**
     * Has a machine looked at.
     *
     * @param told hears each finding as soon as there is one
     */
    public static Diagnosis of(List<Checkup> checkups, Consumer<Finding> told) {
        Diagnosis diagnosis = new Diagnosis();
        for (Checkup checkup : checkups) {
            for (Finding finding : findings(checkup)) {
                told.accept(finding);
                if (finding.health() == Health.MISSING) {
                    diagnosis.missing.add(finding.subject());
                    diagnosis.lacksOpenGl |= checkup.isAboutOpenGl();
                }
            }
        }
        return diagnosis;
    }

    private static List<Finding> findings(Checkup checkup) {
        try {
            return checkup.examine();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of(Finding.missing(checkup.subject(), "stopped", checkup.remedy()));
        } catch (Exception | LinkageError | OutOfMemoryError | AssertionError broken) {
            return List.of(Finding.missing(checkup.subject(), inWords(broken), checkup.remedy()));
        }
    }

    /** What was thrown, and what that came from. */
    private static String inWords(Throwable broken) {
        List<String> words = new ArrayList<>();
        for (Throwable at = broken; at != null && words.size() < 3; at = at.getCause()) {
            String message = at.getMessage() == null ? at.getClass().getSimpleName() : at.getMessage();
            String line = message.lines().findFirst().orElse("").strip();
            if (words.stream().noneMatch(word -> word.contains(line))) {
                words.add(line);
            }
        }
        return String.join(": ", words);
    }

    /** The subjects of what is missing; none if a render will work. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    /** How a command ends that has found this; see {@link ExitCode}. */
    public int exitCode() {
        if (missing.isEmpty()) {
            return ExitCode.DONE;
        }
        return lacksOpenGl ? ExitCode.NO_OPENGL : ExitCode.BAD_INPUT;
    }
}
