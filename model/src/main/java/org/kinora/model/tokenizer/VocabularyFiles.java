package org.kinora.model.tokenizer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.model.format.Json;
import org.kinora.model.format.ModelFiles;
import org.kinora.model.format.ModelFormatException;

/**
 * Reads a tokenizer in either of the forms that Hugging Face publishes: one tokenizer.json, or GPT-2's original pair
 * of vocab.json (also named encoder.json) and merges.txt (also named vocab.bpe). Tokens that were added later stand beside
 * both, in {@link AddedTokens}.
 */
final class VocabularyFiles {

    private static final String END_OF_TEXT = "<|endoftext|>";

    private final ModelFiles files;

    VocabularyFiles(ModelFiles files) {
        this.files = files;
    }

    /** Empty if the folder has neither form. */
    Optional<Vocabulary> read() {
        return files.read("tokenizer.json")
                .map(this::fromTokenizer)
                .or(() -> fromPair("vocab.json", "merges.txt"))
                .or(() -> fromPair("encoder.json", "vocab.bpe"));
    }

    private Vocabulary fromTokenizer(byte[] document) {
        String file = "tokenizer.json";
        Map<String, Object> root = Json.object(file, document);
        if (!(root.get("model") instanceof Map<?, ?> model)
                || !"BPE".equals(model.get("type"))
                || !(model.get("vocab") instanceof Map<?, ?> vocabulary)
                || !(model.get("merges") instanceof List<?> mergeList)
                || !(root.get("pre_tokenizer") instanceof Map<?, ?> splitter)
                || !"ByteLevel".equals(splitter.get("type"))
                || Boolean.TRUE.equals(splitter.get("add_prefix_space"))
                || Boolean.FALSE.equals(splitter.get("use_regex"))
                || root.get("normalizer") != null) {
            throw new ModelFormatException(
                    file + ": this is not GPT-2's byte-level byte-pair encoding, the only one that Kinora reads.");
        }
        Map<String, Integer> special = new LinkedHashMap<>();
        if (root.get("added_tokens") instanceof List<?> added) {
            for (Object token : added) {
                if (!(token instanceof Map<?, ?> members) || !(members.get("content") instanceof String content)) {
                    throw new ModelFormatException(
                            file + ": an added token lacks its content. The file is damaged: download it again.");
                }
                special.put(content, id(file, content, members.get("id")));
            }
        }
        AddedTokens.read(files).forEach(special::put);
        List<Vocabulary.Merge> merges = new ArrayList<>(mergeList.size());
        for (Object merge : mergeList) {
            merges.add(merge(file, merge));
        }
        return new Vocabulary(file, ids(file, vocabulary), merges, special);
    }

    private Optional<Vocabulary> fromPair(String vocabularyFile, String mergesFile) {
        Optional<byte[]> document = files.read(vocabularyFile);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> ids = ids(vocabularyFile, Json.object(vocabularyFile, document.get()));
        List<Vocabulary.Merge> merges = new ArrayList<>();
        new String(files.require(mergesFile), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#version") && !line.isEmpty())
                .forEach(line -> merges.add(merge(mergesFile, line)));
        Map<String, Integer> special = new LinkedHashMap<>(AddedTokens.read(files));
        if (ids.containsKey(END_OF_TEXT)) {
            special.put(END_OF_TEXT, ids.get(END_OF_TEXT));
        }
        return Optional.of(new Vocabulary(vocabularyFile, ids, merges, special));
    }

    private static Map<String, Integer> ids(String file, Map<?, ?> members) {
        Map<String, Integer> ids = new HashMap<>(2 * members.size());
        members.forEach((entry, id) -> ids.put((String) entry, id(file, entry, id)));
        return ids;
    }

    static int id(String file, Object entry, Object id) {
        if (id instanceof Long number && number == number.intValue()) {
            return number.intValue();
        }
        throw new ModelFormatException("%s: \"%s\" has the id %s. Ids count from 0.".formatted(file, entry, id));
    }

    /** Older files write a merge as one string with a space, newer ones as a pair. */
    private static Vocabulary.Merge merge(String file, Object merge) {
        if (merge instanceof String line) {
            int space = line.indexOf(' ');
            if (space > 0 && space == line.lastIndexOf(' ') && space < line.length() - 1) {
                return new Vocabulary.Merge(line.substring(0, space), line.substring(space + 1));
            }
        } else if (merge instanceof List<?> pair
                && pair.size() == 2
                && pair.get(0) instanceof String left
                && pair.get(1) instanceof String right) {
            return new Vocabulary.Merge(left, right);
        }
        throw new ModelFormatException(
                "%s: \"%s\" is not a pair to merge. The file is damaged: download it again.".formatted(file, merge));
    }
}
