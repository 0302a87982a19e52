package org.kinora.narrator;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.kinora.command.CommandName;
import org.kinora.command.ExitCode;
import org.kinora.command.Options;
import org.kinora.command.Terminal;
import org.kinora.command.UsageException;
import org.kinora.download.DownloadLine;
import org.kinora.narrator.Narration.Take;
import org.kinora.narrator.pronunciation.Alphabet;
import org.kinora.narrator.pronunciation.Espeak;
import org.kinora.narrator.pronunciation.Pronouncer;
import org.kinora.narrator.recording.LineFiles;
import org.kinora.narrator.recording.Recorder;
import org.kinora.narrator.recording.Recording;
import org.kinora.narrator.script.Line;
import org.kinora.narrator.script.Script;
import org.kinora.narrator.script.ScriptException;
import org.kinora.narrator.voice.Utterance;
import org.kinora.narrator.voice.Voice;
import org.kinora.narrator.voice.VoiceException;
import org.kinora.narrator.voice.VoiceFiles;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What a person types at {@code scripts/narrate}: a script in, recordings out. */
public final class NarrateCommand implements Callable<Integer> {

    private final NarrateOptions options = new NarrateOptions();
    private final PrintStream out;
    private final PrintStream err;

    NarrateCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(run(
                arguments,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8)));
    }

    /** Makes the recordings and returns the exit code; see {@link ExitCode}. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        return new CommandLine(new NarrateCommand(out, err).spec())
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler((wrong, given) -> {
                    err.println("kinora: " + wrong.getMessage() + ". --help shows what there is.");
                    return ExitCode.BAD_INPUT;
                })
                .setExecutionExceptionHandler((wrong, line, given) -> {
                    err.println("kinora: " + sentence(wrong));
                    return ExitCode.BAD_INPUT;
                })
                .execute(arguments);
    }

    /** @throws Exception what is no fault of the caller's */
    private static String sentence(Exception wrong) throws Exception {
        if (wrong instanceof ScriptException || wrong instanceof VoiceException || wrong instanceof UsageException) {
            return wrong.getMessage();
        }
        if (wrong instanceof FileSystemException file) {
            return "%s: this cannot be written (%s). Check that the disk has room and that you may write there."
                    .formatted(file.getFile(), file.getReason() == null ? "permission denied" : file.getReason());
        }
        if (wrong instanceof InvalidPathException) {
            return wrong.getMessage() + ". Name a file.";
        }
        throw wrong;
    }

    private CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("narrate");
        options.addTo(spec);
        spec.addOption(Options.help());
        spec.usageMessage()
                .sortOptions(false)
                .description("Speaks the lines of a script and notes when each word is said.")
                .footer(
                        "",
                        "  narrate film.md            # film/ID.flac and film/ID.json of changed lines",
                        "  narrate film.md --only opening",
                        "  narrate film.md --dry-run",
                        "",
                        "A word that is not said as it should be gets its phonemes in the script:",
                        "[read](/ɹˈɛd/), or in ARPAbet, where each vowel has a digit: [read](/R EH1 D/).",
                        "The model (92 MB) and the voice are fetched once; " + VoiceFiles.FOLDER_VARIABLE
                                + " may name a",
                        "folder that has them instead. What something else recorded is left alone.",
                        "Exit codes: 0 done, 1 a fault of Kinora's, 2 something to put right.");
        return spec;
    }

    @Override
    public Integer call() throws FileSystemException {
        Settings settings = options.settings();
        VoiceFiles files = options.voiceFiles();
        Script script = Script.read(options.script());
        for (String id : options.only()) {
            if (script.line(id).isEmpty()) {
                throw new UsageException("%s has no line \"%s\"; its lines are %s."
                        .formatted(
                                script.file(),
                                id,
                                script.lines().stream().map(Line::id).collect(Collectors.joining(", "))));
            }
        }
        Alphabet alphabet = new Alphabet();
        Pronouncer pronouncer = new Pronouncer(alphabet, Espeak.installed());
        Narration narration = new Narration(script, pronouncer, settings, files.identity(settings.voice()));
        List<Take> takes = narration.takes(options.only());
        if (options.check()) {
            return check(takes, narration.leftOver());
        }
        takes.forEach(
                take -> pronouncer.noteHeteronyms(script.file(), take.line(), note -> err.println("kinora: " + note)));
        if (options.dryRun()) {
            takes.forEach(take -> out.println("## " + take.line().id() + "\n" + take.phonemes() + "\n"));
            return ExitCode.DONE;
        }
        narration
                .leftOver()
                .forEach(id -> err.println("kinora: " + narration.folder().resolve(id)
                        + ": the script has no such line any more; its files may be deleted"));
        make(takes, narration, settings, files, alphabet);
        return ExitCode.DONE;
    }

    private int check(List<Take> takes, Set<String> leftOver) {
        boolean current = true;
        for (Take take : takes) {
            if (take.isToBeMade()) {
                current = false;
                out.println(take.line().id()
                        + (take.state() == LineFiles.State.MISSING ? " is missing" : " is out of date"));
            }
        }
        for (String id : leftOver) {
            out.println(id + " is in the script no more");
        }
        if (!current) {
            err.println("kinora: recordings are to be made: " + CommandName.of("narrate") + " " + options.script());
        }
        return current ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private void make(List<Take> takes, Narration narration, Settings settings, VoiceFiles files, Alphabet alphabet)
            throws FileSystemException {
        for (Take take : takes) {
            if (take.state() == LineFiles.State.FOREIGN) {
                err.println("kinora: " + take.line().id() + " was recorded elsewhere and is left as it is");
            }
        }
        List<Take> toBeMade = takes.stream().filter(Take::isToBeMade).toList();
        if (toBeMade.isEmpty()) {
            out.println("nothing has changed in " + narration.folder());
            return;
        }
        boolean watched = Terminal.isWatched();
        try (Voice voice = Voice.load(files, settings.voice(), alphabet, new DownloadLine(err, watched))) {
            makeFolder(narration);
            for (int at = 0; at < toBeMade.size(); at++) {
                Take take = toBeMade.get(at);
                Recording recording = record(take, voice, settings);
                take.files().write(take.line(), recording, settings.voice(), settings.credit(), take.fingerprint());
                out.println(String.format(
                        Locale.ROOT,
                        "%d of %d  %s  %.2f s, %d words",
                        at + 1,
                        toBeMade.size(),
                        take.line().id(),
                        (double) recording.samples().length / Utterance.SAMPLE_RATE,
                        recording.words().size()));
            }
        }
        out.println(narration.folder() + "  " + settings.credit());
    }

    private static void makeFolder(Narration narration) throws FileSystemException {
        try {
            Files.createDirectories(narration.folder());
        } catch (FileSystemException refused) {
            throw refused;
        } catch (IOException refused) {
            throw new FileSystemException(narration.folder().toString(), null, refused.getMessage());
        }
    }

    private static Recording record(Take take, Voice voice, Settings settings) {
        Recorder recorder = new Recorder(phonemes -> voice.say(phonemes, settings.speed()), settings.pauses());
        return recorder.record(take.sentences());
    }
}
