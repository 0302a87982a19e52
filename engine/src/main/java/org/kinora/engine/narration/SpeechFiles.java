package org.kinora.engine.narration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kinora.engine.media.AudioClip;

/** Finds what there is of a line in the folder of its script: a recording, its words' times, both or neither. */
final class SpeechFiles {

    private static final List<String> SOUNDS = List.of(".flac", ".wav", ".opus", ".mp3");

    private final String folder;
    private final Function<String, Optional<Path>> files;
    private final Function<Path, AudioClip> sounds;

    /**
     * @param script as the scene names it; the folder has its name without the extension
     * @param files finds a file by a name like the script's, if there is one
     * @param sounds reads a recording
     */
    SpeechFiles(String script, Function<String, Optional<Path>> files, Function<Path, AudioClip> sounds) {
        int dot = script.lastIndexOf('.');
        this.folder = (dot > script.lastIndexOf('/') ? script.substring(0, dot) : script) + "/";
        this.files = files;
        this.sounds = sounds;
    }

    /** @throws IllegalArgumentException if a file is not what it should be */
    Speech of(ScriptLine line) {
        String name = folder + line.id();
        Optional<Path> times = files.apply(name + ".json");
        Optional<AudioClip> sound = sound(name);
        if (times.isPresent()) {
            return SpeechJson.read(name + ".json", times.get(), line.id(), sound);
        }
        List<String> written = ScriptLine.written(line.text());
        if (sound.isPresent()) {
            Audible audible = Audible.of(sound.get());
            return new Speech(
                    ReadingSpeed.spaced(written, audible.from(), audible.to()),
                    sound.get().seconds(),
                    sound);
        }
        List<Word> words = ReadingSpeed.spaced(written);
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
