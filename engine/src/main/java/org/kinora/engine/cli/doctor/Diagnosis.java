package org.kinora.engine.cli.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.kinora.command.ExitCode;

/** What all checkups together say. */
public final class Diagnosis {

    /** Many times what the slowest of them takes on a slow machine. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Set<String> missing = new LinkedHashSet<>();
    private boolean lacksOpenGl;

    private Diagnosis() {}

    /**
     * Has a machine looked at.
     *
     * @param patience how long a checkup may go on without a word before it is left
     * @param told hears each finding as soon as there is one
     */
    static Diagnosis of(List<Checkup> checkups, Duration patience, Consumer<Finding> told) {
        Diagnosis diagnosis = new Diagnosis();
        for (Checkup checkup : checkups) {
            diagnosis.add(checkup, patience, told);
        }
        return diagnosis;
    }

    /** Has a machine looked at, with as much patience as drivers need. */
    public static Diagnosis of(List<Checkup> checkups, Consumer<Finding> told) {
        return of(checkups, PATIENCE, told);
    }

    private void add(Checkup checkup, Duration patience, Consumer<Finding> told) {
        List<Finding> findings = new ArrayList<>();
        Consumer<Finding> noted = finding -> {
            findings.add(finding);
            told.accept(finding);
        };
        try {
            new Examiner(patience, noted).examine(checkup);
        } catch (NoAnswerException hanging) {
            noted.accept(broken(checkup, hanging.subject(), hanging.getMessage(), checkup.remedyOfHanging(), findings));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            noted.accept(broken(checkup, checkup.subject(), "stopped", checkup.remedy(), findings));
        } catch (Exception | LinkageError | OutOfMemoryError | AssertionError broken) {
            noted.accept(broken(checkup, checkup.subject(), inWords(broken), checkup.remedy(), findings));
        }
        for (Finding finding : findings) {
            if (finding.health() == Health.MISSING) {
                missing.add(finding.subject());
                lacksOpenGl |= checkup.isAboutOpenGl();
            }
        }
    }

    /** Films can be made all the same where something of the kind works. */
    private static Finding broken(Checkup checkup, String subject, String what, String remedy, List<Finding> findings) {
        boolean isMissing = checkup.isNeeded() && findings.stream().noneMatch(finding -> finding.health() == Health.OK);
        return isMissing ? Finding.missing(subject, what, remedy) : Finding.warning(subject, what, remedy);
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
