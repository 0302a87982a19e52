package org.kinora.narrator;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinora.narrator.pronunciation.Pronouncer;
import org.kinora.narrator.pronunciation.Sentence;
import org.kinora.narrator.recording.Fingerprint;
import org.kinora.narrator.recording.LineFiles;
import org.kinora.narrator.script.Line;
import org.kinora.narrator.script.Script;
import org.kinora.narrator.script.ScriptException;

/** A script beside its recordings: what is there, and what is to be made. */
final class Narration {

    /** A line, how it sounds, and what there is of it. */
    record Take(Line line, List<Sentence> sentences, LineFiles files, String fingerprint, LineFiles.State state) {

        String phonemes() {
            return sentences.stream().map(Sentence::phonemes).collect(Collectors.joining("\n"));
        }

        boolean isToBeMade() {
            return state == LineFiles.State.MISSING || state == LineFiles.State.OUTDATED;
        }
    }

    private final Script script;
    private final Path folder;
    private final List<Take> takes = new ArrayList<>();

    /**
     * @param voiceFiles the SHA-256 of the model and of the voice
     * @throws ScriptException if a word of any line cannot be said; it names one of each such line
     */
    Narration(Script script, Pronouncer pronouncer, Settings settings, String voiceFiles) {
        this.script = script;
        this.folder = folder(script.file());
        List<ScriptException> unsayable = new ArrayList<>();
        for (Line line : script.lines()) {
            try {
                takes.add(take(line, pronouncer, settings, voiceFiles));
            } catch (ScriptException unknown) {
                unsayable.add(unknown);
            }
        }
        if (!unsayable.isEmpty()) {
            throw new ScriptException(unsayable);
        }
    }

    private Take take(Line line, Pronouncer pronouncer, Settings settings, String voiceFiles) {
        List<Sentence> sentences = pronouncer.sentences(script.file(), line);
        String fingerprint = Fingerprint.of(line, sentences, voiceFiles, settings.speed(), settings.pauses());
        LineFiles files = new LineFiles(folder, line.id());
        return new Take(line, sentences, files, fingerprint, files.state(fingerprint));
    }

    /** Where the recordings lie: beside the script, under its name without the ending. */
    static Path folder(Path script) {
        String name = script.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return script.resolveSibling(dot > 0 ? name.substring(0, dot) : name + "-recordings");
    }

    Path folder() {
        return folder;
    }

    /** In the script's order. @param ids all lines if there are none */
    List<Take> takes(Set<String> ids) {
        return takes.stream()
                .filter(take -> ids.isEmpty() || ids.contains(take.line().id()))
                .toList();
    }

    /** Recordings of lines that the script has no more, by their ids. */
    Set<String> leftOver() throws FileSystemException {
        Set<String> ids = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return ids;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && (name.endsWith(".flac") || name.endsWith(".json")))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .filter(id -> script.line(id).isEmpty())
                    .forEach(ids::add);
            return ids;
        } catch (FileSystemException unreadable) {
            throw unreadable;
        } catch (IOException unreadable) {
            throw new FileSystemException(folder.toString(), null, unreadable.getMessage());
        }
    }
}
