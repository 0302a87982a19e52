package org.kinora.engine.text.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeLanguageTest {

    private static String tokens(String language, String code, TokenKind kind) {
        return CodeLanguage.named(language).tokens(code).stream()
                .filter(token -> token.kind() == kind)
                .map(token -> code.substring(token.start(), token.end()))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void javaIsToldApart() {
        String code = "@Override public int size(List<T> of) { return 0x1F + of.size(); } // \"all\"";
        assertThat(tokens("java", code, TokenKind.KEYWORD)).isEqualTo("public | return");
        assertThat(tokens("java", code, TokenKind.TYPE)).isEqualTo("int | List");
        assertThat(tokens("java", code, TokenKind.FUNCTION)).isEqualTo("size | size");
        assertThat(tokens("java", code, TokenKind.NUMBER)).isEqualTo("0x1F");
        assertThat(tokens("java", code, TokenKind.ANNOTATION)).isEqualTo("@Override");
        assertThat(tokens("java", code, TokenKind.COMMENT)).isEqualTo("// \"all\"");
    }

    @Test
    void whatIsOpenAtALinesEndGoesOnInTheNext() {
        String code = "/* one\n   if two */ int x;\nString s = \"\"\"\n  if (a)\n  \"\"\";";
        assertThat(tokens("java", code, TokenKind.COMMENT)).isEqualTo("/* one | if two */");
        assertThat(tokens("java", code, TokenKind.STRING)).isEqualTo("\"\"\" | if (a) | \"\"\"");
        assertThat(tokens("java", code, TokenKind.KEYWORD)).isEmpty();
    }

    @Test
    void aTextIsOneTokenWithItsEscapesAndItsPrefix() {
        assertThat(tokens("python", "f(\"a\\n\\u00e9\", f'{x}')", TokenKind.STRING))
                .isEqualTo("\"a\\n\\u00e9\" | f | '{x}'");
    }

    @Test
    void aMethodIsAFunctionEvenWithACapitalAndAClassIsAType() {
        assertThat(tokens("go", "fmt.Println(1)", TokenKind.FUNCTION)).isEqualTo("Println");
        assertThat(tokens("rust", "println!(\"x\")", TokenKind.FUNCTION)).isEqualTo("println");
        assertThat(tokens("java", "new Foo(MAX_SIZE)", TokenKind.TYPE)).isEqualTo("Foo");
        assertThat(tokens("html", "<b>Hello (World)</b>", TokenKind.TYPE)).isEmpty();
    }

    @Test
    void keysAreToldFromValues() {
        assertThat(tokens("yaml", "size: 3\nname: x", TokenKind.ATTRIBUTE)).isEqualTo("size | name");
        assertThat(tokens("json", "{\"a\": \"b\"}", TokenKind.ATTRIBUTE)).isEqualTo("\"a\"");
    }

    static List<String> languages() {
        return CodeLanguage.names();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void anyTextIsToldApartIntoTokensInOrderThatHaveNoBlanksAtTheirEnds(String language) {
        String characters = "\"'`<>/*-#${}()[]\\ \n\tab1.@%&;:=!\u00e9\u4f60";
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            StringBuilder noise = new StringBuilder();
            for (int i = 0; i < 150; i++) {
                noise.append(characters.charAt(random.nextInt(characters.length())));
            }
            int last = 0;
            for (CodeToken token : CodeLanguage.named(language).tokens(noise.toString())) {
                assertThat(token.start()).isGreaterThanOrEqualTo(last);
                last = token.end();
                String text = noise.substring(token.start(), token.end());
                assertThat(text).isEqualTo(text.strip()).doesNotContain("\n");
            }
            assertThat(last).isLessThanOrEqualTo(noise.length());
        }
    }

    @Test
    void blankCodeHasNoTokens() {
        assertThat(CodeLanguage.named("java").tokens("")).isEmpty();
        assertThat(CodeLanguage.named("java").tokens(" \n\n\t")).isEmpty();
    }

    @Test
    void languagesAreFoundByNamesAndByNamesOfFiles() {
        assertThat(CodeLanguage.named("C++")).isSameAs(CodeLanguage.named("cpp"));
        assertThat(CodeLanguage.ofFile("src/Main.JAVA").name()).isEqualTo("java");
        assertThat(CodeLanguage.ofFile("/a.b/Makefile").name()).isEqualTo("makefile");
        assertThat(CodeLanguage.ofFile("notes.txt").name()).isEqualTo("text");
        assertThat(CodeLanguage.names()).hasSizeGreaterThan(50).isSorted();
    }

    @Test
    void anUnknownLanguageIsNamedWithAllThatThereAre() {
        assertThatThrownBy(() -> CodeLanguage.named("jva"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no language \"jva\" for code; there are actionscript, ")
                .hasMessageContaining(" java, ");
        assertThatThrownBy(() -> CodeLanguage.ofFile("a.unknown"))
                .hasMessage(
                        "a.unknown: the name does not say in which language this is written; name the language, or text for code without colours");
    }
}
