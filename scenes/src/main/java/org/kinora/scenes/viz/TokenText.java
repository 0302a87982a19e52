package org.kinora.scenes.viz;

import java.util.List;
import org.kinora.engine.mobject.Group;
import org.kinora.engine.mobject.Letter;
import org.kinora.engine.mobject.Text;
import org.kinora.model.tokenizer.Token;

/** How a token is written in a picture: without the space that it begins with; what cannot be seen is named. */
public final class TokenText {

    private TokenText() {}

    /** @param token as the model has it, for example {@code " dog"} or a line break */
    public static String readable(String token) {
        String word = token.strip();
        return word.isEmpty() ? token.replace(' ', '␣').replace('\n', '↵') : word;
    }

    /** The letters of a token in the text that it was cut from, without the space that it begins with. */
    public static Group<Letter> letters(Text text, Token token) {
        int space = token.text().startsWith(" ") ? 1 : 0;
        return text.between(token.start() + space, token.end());
    }

    /** Of all tokens of a text. */
    public static List<String> readable(List<Token> tokens) {
        return tokens.stream().map(token -> readable(token.text())).toList();
    }
}
