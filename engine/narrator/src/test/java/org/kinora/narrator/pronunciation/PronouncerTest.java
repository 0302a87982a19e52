package org.kinora.narrator.pronunciation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.narrator.script.Script;
import org.kinora.narrator.script.ScriptException;

/** The phonemes expected here are those of misaki, the text processing that the voice was trained with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PronouncerTest {

    private Scripts scripts;

    @BeforeAll
    void readTheDictionary(@TempDir Path folder) {
        scripts = new Scripts(folder);
    }

    @Test
    void wholeSentencesAreSaidAsTheVoiceLearntThem() throws IOException {
        said("In the next seven minutes we take one apart.", "ɪn ðə nˈɛkst sˈɛvən mˈɪnəts wi tˈAk wˈʌn əpˈɑɹt.");
        said("It is a small one, small enough to look at whole.", "ˌɪt ɪz ɐ smˈɔl wˈʌn, smˈɔl ɪnˈʌf tə lˈʊk æt hˈOl.");
        said("Each puts a question to all.", "ˈiʧ pˌʊts ɐ kwˈɛsʧᵊn tʊ ˈɔl.");
        said("The largest models have more than a hundred.", "ðə lˈɑɹʤəst mˈɑdᵊlz hæv mˈɔɹ ðən ɐ hˈʌndɹəd.");
    }

    @Test
    void weakWordsDependOnTheirNeighbours() throws IOException {
        said("the answer", "ði ˈænsəɹ");
        said("the model", "ðə mˈɑdᵊl");
        said("go to it", "ɡˌO tʊ ɪt");
        said("go to me", "ɡˌO tə mi");
        said("where to", "wˌɛɹ tu");
        said("units that move", "jˈunəts ðæt mˈuv");
        said("What does that cost?", "wˌʌt dˈʌz ðˈæt kˈɔst?");
        said("That is the whole machine.", "ðˈæt ɪz ðə hˈOl məʃˈin.");
        said("more than any of us ever will", "mˈɔɹ ðən ˈɛni ʌv ˌʌs ˈɛvəɹ wˈɪl");
        said("it used to be", "ɪt jˈust tə bi");
        said("it is used to write", "ɪt ɪz jˈuzd tə ɹˈIt");
    }

    @Test
    void endingsFollowFromTheirStems() throws IOException {
        said("pieces", "pˈisᵻz");
        said("computed", "kəmpjˈuTᵻd");
        said("the user's line", "ðə jˈuzəɹz lˈIn");
        said("the assistant’s turn", "ði əsˈɪstᵊnts tˈɜɹn");
        said("embeddings", "ɪmbˈɛdɪŋz");
        said("a transformer’s boss’s", "ɐ tɹænsfˈɔɹməɹz bˈɔsᵻz");
        said("the models' bars", "ðə mˈɑdᵊlz bˈɑɹz");
        said("unmasked", "ˌʌnmˈæskt");
        said("tokenizers", "tˈOkənˌIzəɹz");
    }

    @Test
    void numbersAreWords() throws IOException {
        said("8,192", "ˈAt θˈWzᵊnd wˈʌn hˈʌndɹəd nˈInti tˈu");
        said("2017", scripts.phonemes("twenty seventeen"));
        said("2,017", scripts.phonemes("two thousand seventeen"));
        said("1905", scripts.phonemes("nineteen oh five"));
        said("0.35", scripts.phonemes("zero point three five"));
        said("3,400,000", scripts.phonemes("three million four hundred thousand"));
        said("42nd", scripts.phonemes("forty second"));
        said("20th", scripts.phonemes("twentieth"));
        said("1990s", scripts.phonemes("nineteen nineties"));
        said("50%", scripts.phonemes("fifty percent"));
        said("3 × 4 = 12", scripts.phonemes("three times four equals twelve"));
        said("5–10", scripts.phonemes("five to ten"));
        said("-5", scripts.phonemes("minus five"));
        said("007", scripts.phonemes("zero zero seven"));
    }

    @Test
    void lettersAreNamedOneByOne() throws IOException {
        said("GPT", "ʤˌipˌitˈi");
        said("GPUs", "ʤˌipˌijˈuz");
        said("AI", "ˌAˈI");
        said("the first L in LLM", "ðə fˈɜɹst ˈɛl ɪn ˌɛlˌɛlˈɛm");
        said("from A to B", "fɹʌm ˈA tə bˈi");
        said("GPT-2", "ʤˌipˌitˈi tˈu");
        said("NASA", "nˈæsə");
        said("IT", "ˌItˈi");
        said("U.S.", "jˌuˈɛs");
    }

    @Test
    void abbreviationsAreReadInFullAndEndNoSentence() throws IOException {
        said("Dr. Smith vs. Mr. Jones", scripts.phonemes("doctor Smith versus mister Jones"));
        said("words, e.g. cat", scripts.phonemes("words, for example cat"));
        assertThat(scripts.sentences("Cats, dogs, etc.\n\nBirds.")).hasSize(2);
    }

    @Test
    void punctuationIsReadAndPartsSentences() throws IOException {
        List<Sentence> sentences = scripts.sentences("He said: “Yes, (maybe)!” Then — nothing... Why?");
        assertThat(sentences)
                .extracting(Sentence::phonemes)
                .containsExactly("hˌi sˈɛd:", "“jˈɛs, (mˈAbi)!”", "ðˈɛn — nˈʌθɪŋ… wˌI?");
        assertThat(sentences).extracting(Sentence::pause).containsExactly(Pause.COLON, Pause.SENTENCE, Pause.PARAGRAPH);
    }

    @Test
    void hyphensJoinAndSlashesPart() throws IOException {
        said("well-known", "wˈɛlnˈOn");
        said("up/down", "ˌʌp dˌWn");
        said("30-year", scripts.phonemes("thirty year"));
    }

    @Test
    void anOverrideIsSaidAsItIsWrittenInEitherAlphabet() throws IOException {
        said("[read](/ɹˈid/) it", "ɹˈid ɪt");
        said("[read](/R IY1 D/) it", "ɹˈid ɪt");
        said("[Kinoras](/kɪnˈɔɹəz/),", "kɪnˈɔɹəz,");
        said("[mobject](/mˈɑbʤɛkt/)'s", "mˈɑbʤɛkts");
        said("[GPT](/ʤˌipˌitˈi/)-2", "ʤˌipˌitˈi tˈu");
        said("[mobject](/mˈɑbʤɛkt/)-like", "mˈɑbʤɛktlˈIk");
        said("the [hour](/AW1 ER0/)", "ði ˈWəɹ");
    }

    @Test
    void everyWordKnowsItsPhonemes() throws IOException {
        Sentence sentence = scripts.sentences("“Yes,” it – says.").get(0);
        assertThat(sentence.words())
                .extracting(
                        word -> word.word().bare() + "=" + sentence.phonemes().substring(word.from(), word.to()))
                .containsExactly("Yes=jˈɛs", "it=ɪt", "=", "says=sˈɛz");
    }

    @Test
    void whatNobodyKnowsIsRefusedWithItsPlaceAndWhatToWrite() {
        refused("One\ntwo glorbtex.", "film.md:3: it is not known how \"glorbtex\" is said. Write [glorbtex](/…/)");
        refused("a catfishtown", "Write [catfishtown](/kˈætfˌɪʃtˌWn/) if that is right, or install espeak-ng.");
        refused("at $5", "film.md:2: the sign \"$\" in \"$5\" cannot be said");
        refused("at 7:00", "the sign \":\" in \"7:00\" cannot be said");
        refused("one | two", "the sign \"|\"");
        refused("nice 🙂", "the sign \"🙂\"");
        refused("日本", "it is not known how \"日本\" is said");
        refused("Я.Ю.", "it is not known how \"Я\" is said");
        refused("[read](/ɹeéd/)", "in [read](/ɹeéd/), \"é\" is no phoneme of the voice");
        refused("[read](/R EH D/)", "is no phoneme of the voice. Write its phonemes");
        refused("…", "this paragraph has punctuation but no words");
    }

    @Test
    void aSentenceThatIsTooLongIsPartedAtItsPhrases() throws IOException {
        String clause = "the quick brown fox jumps over the lazy dog and comes back again, ";
        List<Sentence> sentences = scripts.sentences(clause.repeat(20).strip() + " finally.");
        assertThat(sentences)
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        sentence -> assertThat(sentence.phonemes()).hasSizeLessThanOrEqualTo(Pronouncer.MOST_PHONEMES));
        assertThat(sentences.subList(0, sentences.size() - 1)).allSatisfy(sentence -> {
            assertThat(sentence.phonemes()).endsWith(",").hasSizeGreaterThan(300);
            assertThat(sentence.pause()).isEqualTo(Pause.PHRASE);
        });
        assertThat(sentences.stream()
                        .mapToInt(sentence -> sentence.words().size())
                        .sum())
                .isEqualTo(20 * 13 + 1);
    }

    @Test
    void theWordInFrontTellsAVerb() throws IOException {
        said("a use", "ɐ jˈus");
        said("we use it", "wi jˈuz ɪt");
        said("to read", "tə ɹˈid");
        said("have read", "hæv ɹˈɛd");
        said("the objects cannot object", "ði ˈɑbʤɛkts kənˈɑt əbʤˈɛkt");
    }

    @Test
    void aQuestionMayStandWithinASentence() throws IOException {
        said("“Why?” she asked.", "“wˌI?” ʃi ˈæskt.");
        assertThat(scripts.sentences("Why? She asked.")).hasSize(2);
    }

    @Test
    void aWordWithTwoPronunciationsIsNotedUnlessTheWordInFrontDecides() throws IOException {
        List<String> notes = new ArrayList<>();
        Script script = scripts.script("They read it to read it and [read](/ɹˈid/) it.");
        scripts.pronouncer().noteHeteronyms(script.file(), script.lines().get(0), notes::add);
        assertThat(notes)
                .singleElement()
                .asString()
                .endsWith("film.md:2: \"read\" is said ɹˈɛd; the other way is [read](/R IY1 D/).");
    }

    private void said(String text, String phonemes) throws IOException {
        assertThat(scripts.phonemes(text)).as(text).isEqualTo(phonemes);
    }

    private void refused(String text, String message) {
        assertThatThrownBy(() -> scripts.sentences(text))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining(message);
    }
}
