package org.kinora.model.tokenizer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kinora.model.format.Json;
import org.kinora.model.format.ModelFiles;
import org.kinora.model.format.ModelFormatException;

/**
 * Tokens that were added to a vocabulary after it was learned, such as those between the turns of a chat. Hugging Face's
 * libraries keep them in added_tokens.json, an id for each, and newer ones in the added_tokens_decoder of
 * tokenizer_config.json, a description for each id.
 */
final class AddedTokens {

    private static final String OLDER = "added_tokens.json";
    private static final String NEWER = "tokenizer_config.json";

    private AddedTokens() {}

    /**
     * The id of each.
     *
     * @throws ModelFormatException if a file is damaged, or the two contradict each other
     */
    static Map<String, Integer> read(ModelFiles files) {
        Map<String, Integer> added = new LinkedHashMap<>();
        files.read(OLDER)
                .ifPresent(document -> Json.object(OLDER, document)
                        .forEach((content, id) -> put(added, OLDER, content, VocabularyFiles.id(OLDER, content, id))));
        files.read(NEWER).ifPresent(document -> {
            if (Json.object(NEWER, document).get("added_tokens_decoder") instanceof Map<?, ?> described) {
                described.forEach((id, token) -> put(added, NEWER, content(token), id((String) id)));
            }
        });
        return added;
    }

    private static String content(Object token) {
        if (token instanceof Map<?, ?> members && members.get("content") instanceof String content) {
            return content;
        }
        throw new ModelFormatException(
                NEWER + ": an added token lacks its content. Use the file that came with the model.");
    }

    private static int id(String id) {
        try {
            return Integer.parseInt(id);
        } catch (NumberFormatException noNumber) {
            throw new ModelFormatException(
                    "%s: an added token has the id \"%s\". Ids count from 0.".formatted(NEWER, id), noNumber);
        }
    }

    private static void put(Map<String, Integer> added, String file, String content, int id) {
        Integer other = added.put(content, id);
        if (other != null && other != id) {
            throw new ModelFormatException(
                    "%s: \"%s\" has the id %d, but %d in %s. Use the files that came with the model."
                            .formatted(file, content, id, other, OLDER));
        }
    }
}
