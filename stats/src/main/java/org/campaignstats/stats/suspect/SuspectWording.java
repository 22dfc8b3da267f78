package org.campaignstats.stats.suspect;

import java.math.BigDecimal;
import java.util.Optional;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.language.Language;
import org.campaignstats.core.language.Message;

/** Puts slips in words, each with the numbers that make it fit. */
final class SuspectWording {
    private final Disagreement disagreement;
    private final Bounds computed;

    SuspectWording(Disagreement disagreement) {
        this.disagreement = disagreement;
        this.computed = disagreement.total().bounds();
    }

    Suspect suspect(Slip slip) {
        Message message = new Message(sentence(slip, Language.EN), sentence(slip, Language.ZH));
        Suspect.Subject subject = subject(slip);
        boolean named = subject == Suspect.Subject.OWN_LEVEL || subject == Suspect.Subject.PART;
        Optional<String> name = named ? Optional.of(part(slip).name()) : Optional.empty();
        return new Suspect(slip.kind(), subject, name, stated(slip), slip.wouldBe(), message);
    }

    private Suspect.Subject subject(Slip slip) {
        if (disagreement.isSaidTwice()) {
            return Suspect.Subject.STATEMENT;
        }
        if (slip.isOfTotal()) {
            return Suspect.Subject.TOTAL;
        }
        return part(slip).sort() == SummedPart.Sort.OWN_LEVEL ? Suspect.Subject.OWN_LEVEL : Suspect.Subject.PART;
    }

    private SummedPart part(Slip slip) {
        return disagreement.parts().get(slip.part());
    }

    private Optional<BigDecimal> stated(Slip slip) {
        return disagreement.reading(slip.part()).number();
    }

    private String sentence(Slip slip, Language language) {
        return switch (slip.kind()) {
            case OWN_LEFT_OUT, PART_LEFT_OUT -> leftOut(slip, language);
            case OWN_ADDED_TWICE, PART_COUNTED_TWICE -> twice(slip, language);
            case POWER_OF_TEN, DIGITS_SWAPPED ->
                disagreement.isSaidTwice() ? eitherNumber(slip, language) : number(slip, language);
        };
    }

    private String leftOut(Slip slip, Language language) {
        String name = name(slip, language);
        return language.pick(name + " may have been left out of the total: ", "合计可能漏计" + name + "：")
                + (isExact(slip)
                        ? equation(slip, " − ")
                        : language.pick("without it the parts give ", "不计该项，各部分合计") + result(slip, language));
    }

    private String twice(Slip slip, Language language) {
        String name = name(slip, language);
        String verb = slip.kind() == Suspect.Kind.OWN_ADDED_TWICE ? "added" : "counted";
        return language.pick(name + " may have been " + verb + " twice in the total: ", "合计可能重复计入" + name + "：")
                + (isExact(slip)
                        ? equation(slip, " + ")
                        : language.pick("with it twice the parts give ", "该项计两次，各部分合计") + result(slip, language));
    }

    private String number(Slip slip, Language language) {
        String stated = print(stated(slip).orElseThrow());
        String wouldBe = print(slip.wouldBe().orElseThrow());
        String cause = cause(slip).in(language);
        String subject = slip.isOfTotal() ? language.pick("the filed total", "合计") : name(slip, language);
        return language.pick(
                        subject + " " + stated + " may be " + wouldBe + " (" + cause + "): ",
                        subject + stated + "可能应为" + wouldBe + "（" + cause + "）：")
                + (slip.isOfTotal() ? filedThen(slip, language) : partsThen(slip, language));
    }

    private static String filedThen(Slip slip, Language language) {
        String parts = language.pick("the parts give ", "各部分合计") + print(slip.computed(), language);
        return slip.filed().isPoint()
                ? parts
                : parts + language.pick("; it then means ", "，合计改正后为") + print(slip.filed(), language);
    }

    private static String partsThen(Slip slip, Language language) {
        return language.pick("the parts then give ", "改正后各部分合计") + result(slip, language);
    }

    private String eitherNumber(Slip slip, Language language) {
        String first = said(disagreement.filed(), language);
        String second = said(disagreement.parts().get(0).reading(), language);
        String cause = cause(slip).in(language);
        return language.pick(
                "one of " + first + " and " + second + " may be wrong (" + cause + ")",
                first + "与" + second + "中可能有一个有误（" + cause + "）");
    }

    private static Message cause(Slip slip) {
        return slip.power().map(PowerOfTen::words).orElse(new Message("two digits swapped", "两位数字颠倒"));
    }

    private String name(Slip slip, Language language) {
        SummedPart part = part(slip);
        return part.sort() == SummedPart.Sort.OWN_LEVEL
                ? language.pick("own level of " + part.name(), part.name() + "本级")
                : part.name();
    }

    private boolean isExact(Slip slip) {
        return computed.isPoint() && slip.computed().isPoint() && slip.filed().isPoint();
    }

    private String equation(Slip slip, String sign) {
        return computed.print() + sign + part(slip).bounds().print() + " = "
                + slip.computed().print();
    }

    /** What the parts then give, and where that is not what was filed, what was. */
    private static String result(Slip slip, Language language) {
        String parts = print(slip.computed(), language);
        return slip.computed().equals(slip.filed())
                ? parts
                : parts + language.pick("; filed ", "，上报数") + print(slip.filed(), language);
    }

    private static String said(Reading reading, Language language) {
        return reading.number().map(SuspectWording::print).orElseGet(() -> print(reading.bounds(), language));
    }

    private static String print(BigDecimal number) {
        return Bounds.exactly(number).print();
    }

    private static String print(Bounds bounds, Language language) {
        return bounds.isOpen() && !bounds.isUnknown()
                ? language.pick(bounds.print(), "不少于" + print(bounds.lower()))
                : language.pick(bounds.print(), bounds.isUnknown() ? "不详" : bounds.print());
    }
}
