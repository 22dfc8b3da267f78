package org.campaignstats.io.json;

import java.util.Optional;
import java.util.function.Function;
import org.campaignstats.core.campaign.ActivityId;
import org.campaignstats.core.campaign.Breakdown;
import org.campaignstats.core.campaign.Campaign;
import org.campaignstats.core.campaign.CampaignId;
import org.campaignstats.core.campaign.CampaignSummary;
import org.campaignstats.core.campaign.Outcome;
import org.campaignstats.core.campaign.Period;
import org.campaignstats.core.campaign.Scope;
import org.campaignstats.core.figure.Blank;
import org.campaignstats.core.figure.Bounds;
import org.campaignstats.core.figure.Figure;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.figure.Range;
import org.campaignstats.core.figure.Stated;
import org.campaignstats.core.figure.Vague;
import org.campaignstats.core.finding.Place;
import org.campaignstats.core.indicator.IndicatorCode;
import org.campaignstats.core.language.Message;
import org.campaignstats.core.measure.Measure;
import org.campaignstats.core.region.RegionCode;
import org.campaignstats.core.unit.UnitId;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a Jackson 3 mapper read and write the values of this library inside other types, in the shapes of {@link
 * CampaignJson}: {@link CampaignSummary}, {@link Outcome} (which then always names its unit), {@link Campaign}, {@link
 * Period}, {@link Breakdown}, {@link Figure} and its four cases, {@link PrintedFigure}, {@link Measure}, {@link Bounds}
 * ({@code {"lower": 40, "upper": null}} where open above), and the identifiers {@link UnitId}, {@link CampaignId}, {@link
 * ActivityId}, {@link IndicatorCode} and {@link RegionCode}, also as keys of a map.
 *
 * <p>Whatever is wrong with a value is a {@code MismatchedInputException} of the mapper: a summary is read as a whole or
 * not at all. An outcome that names no place has none. Naming strategies, inclusion, default typing and the like of the
 * mapper do not reach into the values.
 *
 * <pre>{@code
 * JsonMapper mapper = CampaignModule.newMapper();   // or JsonMapper.builder().addModule(new CampaignModule())
 * String text = mapper.writeValueAsString(Map.of("best", Bounds.of(124500, 125500)));
 * }</pre>
 */
public final class CampaignModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /**
     * A module with all the values.
     *
     * @throws IllegalStateException if jackson-annotations is older than Jackson 3.1 needs, saying which it needs
     */
    public CampaignModule() {
        super("campaignstats");
        JacksonAnnotations.check();
        addSummary();
        add(Outcome.class, o -> OutcomeShape.write(o, Optional.empty(), Scope.WHOLE), CampaignModule::outcome);
        add(Campaign.class, CampaignShape::write, CampaignModule::campaign);
        add(Period.class, PeriodShape::write, PeriodShape::read);
        add(Breakdown.class, BreakdownShape::write, BreakdownShape::read);
        add(Bounds.class, BoundsShape::write, BoundsShape::read);
        add(PrintedFigure.class, FigureShape::write, FigureShape::read);
        addFigures();
        addText(Measure.class, Measure::of);
        addIdentifier(UnitId.class, UnitId::of);
        addIdentifier(CampaignId.class, CampaignId::of);
        addIdentifier(ActivityId.class, ActivityId::of);
        addIdentifier(IndicatorCode.class, IndicatorCode::of);
        addIdentifier(RegionCode.class, RegionCode::of);
    }

    /**
     * A mapper with this module and the defaults of Jackson. Where jackson-annotations is too old a mapper cannot even be
     * begun; this says so before.
     *
     * @return a new mapper
     * @throws IllegalStateException if jackson-annotations is older than Jackson 3.1 needs, saying which it needs
     */
    public static JsonMapper newMapper() {
        CampaignModule module = new CampaignModule();
        return JsonMapper.builder().addModule(module).build();
    }

    private <T> void add(Class<T> type, Function<T, JsonValue> write, Function<JsonAt, T> read) {
        addSerializer(type, new ShapeSerializer<>(type, write));
        addDeserializer(type, new ShapeDeserializer<>(type, tokens -> read.apply(JsonAt.of(tokens.value(), ""))));
    }

    private <T> void addText(Class<T> type, Function<String, T> of) {
        add(type, value -> JsonValue.text(value.toString()), at -> at.read("330200", of));
    }

    private <T> void addIdentifier(Class<T> type, Function<String, T> of) {
        addText(type, of);
        addKeySerializer(type, new IdentifierKey.Writing<>());
        addKeyDeserializer(type, new IdentifierKey.Reading<>(type, of));
    }

    private void addFigures() {
        add(Figure.class, figure -> FigureShape.write(PrintedFigure.of(figure)), at -> figure(at, Figure.class));
        addDeserializer(Stated.class, figures(Stated.class));
        addDeserializer(Range.class, figures(Range.class));
        addDeserializer(Blank.class, figures(Blank.class));
        addDeserializer(Vague.class, figures(Vague.class));
    }

    private static <T extends Figure> ShapeDeserializer<T> figures(Class<T> type) {
        return new ShapeDeserializer<>(type, tokens -> figure(JsonAt.of(tokens.value(), ""), type));
    }

    private void addSummary() {
        addSerializer(CampaignSummary.class, new ShapeSerializer<>(CampaignSummary.class, SummaryShape::write));
        addDeserializer(CampaignSummary.class, new ShapeDeserializer<>(CampaignSummary.class, CampaignModule::summary));
    }

    private static <T extends Figure> T figure(JsonAt at, Class<T> type) {
        Figure figure = FigureShape.read(at).figure();
        if (!type.isInstance(figure)) {
            throw at.problem(
                    "figure-unreadable",
                    Message.of("'%s' is not a %s figure", "“%s”不是%s类的数", figure, type.getSimpleName()));
        }
        return type.cast(figure);
    }

    private static Outcome outcome(JsonAt at) {
        return OutcomeShape.read(at, Optional.empty(), Scope.WHOLE, Place.UNKNOWN, IndicatorCode::of);
    }

    private static Campaign campaign(JsonAt at) {
        return CampaignShape.read(at, problem -> {
            throw problem;
        });
    }

    private static CampaignSummary summary(JsonTokens tokens) {
        if (!tokens.at(JsonToken.START_OBJECT)) {
            throw JsonAt.of(tokens.value(), "").wrong("an object", "对象");
        }
        return new SummaryReader(tokens, "", new JsonLog.Strict()).read().orElseThrow();
    }
}
