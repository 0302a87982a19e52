package org.kinora.model.tokenizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.model.format.Json;
import org.kinora.model.format.ModelFiles;

class BpeTrainerTest {

    private static final String RHYME =
            "the cat sat on the mat, the rat sat on the cat: \u00e9t\u00e9 \u2603 \ud83d\ude00 aaaa aaa";

    @TempDir
    Path folder;

    /** Worked out by hand: "low" 5, "lower" 2, "newest" 6, "widest" 3, as in Sennrich et al., figure 1. */
    @Test
    void theMostFrequentPairIsMergedFirst() {
        BpeTrainer trainer = new BpeTrainer();
        Map.of("low", 5, "lower", 2, "newest", 6, "widest", 3).forEach((word, count) -> {
            for (int i = 0; i < count; i++) {
                trainer.add(word);
            }
        });
        // es 9, est 9, lo 7, low 7, and of ne, ew, west 6 each the one with the smallest ids
        Tokenizer tokenizer = trainer.train(257 + 5).tokenizer();
        assertThat(tokenizer.text(256)).isEqualTo("es");
        assertThat(tokenizer.text(257)).isEqualTo("est");
        assertThat(tokenizer.text(258)).isEqualTo("lo");
        assertThat(tokenizer.text(259)).isEqualTo("low");
        assertThat(tokenizer.text(260)).isEqualTo("ew");
        assertThat(tokenizer.special("<|endoftext|>")).contains(261);
        assertThat(tokenizer.encode("lowest")).containsExactly(259, 257);
    }

    @Property(tries = 60)
    void everyTextCanBeReadBackAndTheCorpusEncoderAgrees(@ForAll @Size(max = 20) List<String> texts) {
        BpeTrainer trainer = new BpeTrainer();
        texts.forEach(trainer::add);
        trainer.add(RHYME);
        Tokenizer tokenizer = trainer.train(270).tokenizer();
        CorpusEncoder encoder = new CorpusEncoder(tokenizer);
        for (String text : texts) {
            String asUtf8 = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            assertThat(encoder.encode(asUtf8)).isEqualTo(tokenizer.encode(asUtf8));
            assertThat(tokenizer.decode(encoder.encode(asUtf8))).isEqualTo(asUtf8);
        }
    }

    @Test
    void theTrainedWordsAreTheOnesThatEncodingFinds() {
        BpeTrainer trainer = new BpeTrainer();
        trainer.add(RHYME);
        Tokenizer tokenizer = trainer.train(275).tokenizer();
        for (int id = 256; id < 274; id++) {
            String text = tokenizer.text(id);
            if (text.indexOf('\ufffd') < 0) {
                assertThat(tokenizer.encode(text)).as(text).containsExactly(id);
            }
        }
    }

    @Test
    void theOrderOfTheTextsMakesNoDifference() throws Exception {
        BpeTrainer forwards = new BpeTrainer();
        BpeTrainer backwards = new BpeTrainer();
        List<String> texts = List.of(RHYME, "a cat and a rat", "nobody sat on a mat");
        texts.forEach(forwards::add);
        for (int i = texts.size() - 1; i >= 0; i--) {
            backwards.add(texts.get(i));
        }
        Path other = Files.createDirectory(folder.resolve("other"));
        forwards.train(280).write(folder);
        backwards.train(280).write(other);
        for (String file : List.of("tokenizer.json", "vocab.json", "merges.txt")) {
            assertThat(other.resolve(file)).hasSameTextualContentAs(folder.resolve(file));
        }
    }

    @Test
    void bothFormsOfTheWrittenFilesGiveTheSameTokenizer() throws Exception {
        BpeTrainer trainer = new BpeTrainer();
        trainer.add(RHYME);
        TrainedTokenizer trained = trainer.train(275);
        trained.write(folder);
        Json.object("tokenizer.json", Files.readAllBytes(folder.resolve("tokenizer.json")));
        int[] expected = trained.tokenizer().encode(RHYME + "<|endoftext|>");
        assertThat(Tokenizer.load(ModelFiles.in(folder)).orElseThrow().encode(RHYME + "<|endoftext|>"))
                .isEqualTo(expected);
        Files.delete(folder.resolve("tokenizer.json"));
        Tokenizer fromPair = Tokenizer.load(ModelFiles.in(folder)).orElseThrow();
        assertThat(fromPair.encode(RHYME + "<|endoftext|>")).isEqualTo(expected);
        assertThat(fromPair.size()).isEqualTo(275);
    }

    @Test
    void tooLittleTextIsRefused() {
        BpeTrainer trainer = new BpeTrainer();
        trainer.add("ab");
        assertThatThrownBy(() -> trainer.train(300)).hasMessageContaining("give 258 tokens and no more");
        assertThatThrownBy(() -> trainer.train(256)).hasMessageContaining("257 entries or more");
    }
}
