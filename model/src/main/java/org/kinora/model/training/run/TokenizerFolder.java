package org.kinora.model.training.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.kinora.model.format.ModelFiles;
import org.kinora.model.tokenizer.Tokenizer;
import org.kinora.model.training.TrainingException;

/** The files in which a model's folder keeps its vocabulary. */
final class TokenizerFolder {

    /** Hugging Face's form, both names of GPT-2's original pair, and what was added to any of them. */
    private static final List<String> FILES = List.of(
            "tokenizer.json",
            "vocab.json",
            "merges.txt",
            "encoder.json",
            "vocab.bpe",
            "added_tokens.json",
            "tokenizer_config.json",
            "special_tokens_map.json");

    private TokenizerFolder() {}

    /**
     * The vocabulary in a folder.
     *
     * @throws TrainingException if there is none
     * @throws org.kinora.model.format.ModelFormatException if its files are damaged, or there is no such folder
     */
    static Tokenizer load(Path folder) {
        return Tokenizer.load(ModelFiles.in(folder))
                .orElseThrow(
                        () -> new TrainingException(
                                folder
                                        + ": it has no tokenizer. Name a folder with tokenizer.json, or with vocab.json and merges.txt."));
    }

    /**
     * Copies the vocabulary from one folder to another.
     *
     * @throws TrainingException if there is none
     * @throws org.kinora.model.format.ModelFormatException if its files are damaged, or there is no such folder
     */
    static void copy(Path from, Path to) throws IOException {
        load(from);
        for (String file : FILES) {
            if (Files.exists(from.resolve(file))) {
                Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
