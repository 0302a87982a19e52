package org.kinora.engine.narration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kinora.engine.media.AudioClip;

/**
 * Finds what there is of a line: a recording, its words' times, both or neither, in a folder of other recordings or else
 * in that of its script.
 */
final class SpeechFiles {

    private static final List<String> SOUNDS = List.of(".flac", ".wav", ".opus", ".mp3");

    private final String folder;
    private final Function<String, Optional<Path>> files;
    private final Function<Path, AudioClip> sounds;
    private final Recordings others;

    /**
     * @param script as the scene names it; the folder has its name without the extension
     * @param files finds a file by a name like the script's, if there is one
     * @param sounds reads a recording
     * @param others are heard in place of those in the script's folder
     */
    SpeechFiles(
            String script,
            Function<String, Optional<Path>> files,
            Function<Path, AudioClip> sounds,
            Recordings others) {
        int dot = script.lastIndexOf('.');
        this.folder = (dot > script.lastIndexOf('/') ? script.substring(0, dot) : script) + "/";
        this.files = files;
        this.sounds = sounds;
        this.others = others;
    }

    /** @throws IllegalArgumentException if a file is not what it should be */
    Speech of(ScriptLine line) {
        Optional<Path> other = others.sound(line.id());
        if (other.isPresent()) {
            Optional<Path> times = others.times(other.get());
            return speech(line, times.map(Path::toString).orElse(""), times, other.map(sounds));
        }
        String name = folder + line.id();
        return speech(line, name + ".json", files.apply(name + ".json"), sound(name));
    }

    private static Speech speech(ScriptLine line, String name, Optional<Path> times, Optional<AudioClip> sound) {
        if (times.isPresent()) {
            return SpeechJson.read(name, times.get(), line.id(), sound);
        }
        if (sound.isEmpty()) {
            return unrecorded(line);
        }
        Audible audible = Audible.of(sound.get());
        return new Speech(
                ReadingSpeed.spaced(ScriptLine.written(line.text()), audible.from(), audible.to()),
                sound.get().seconds(),
                sound);
    }

    /** A line of which there is no recording, as fast as it would be read aloud. */
    static Speech unrecorded(ScriptLine line) {
        List<Word> words = ReadingSpeed.spaced(ScriptLine.written(line.text()));
        return new Speech(words, words.get(words.size() - 1).to(), Optional.empty());
    }

    private Optional<AudioClip> sound(String name) {
        List<String> there = SOUNDS.stream()
                .map(ending -> name + ending)
                .filter(file -> files.apply(file).isPresent())
                .toList();
        if (there.size() > 1) {
            throw new IllegalArgumentException(
                    String.join(" and ", there) + ": a line has one recording: keep the one that is to be heard");
        }
        return there.stream().findFirst().flatMap(files).map(sounds);
    }
}
