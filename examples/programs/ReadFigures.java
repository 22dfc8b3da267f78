import java.util.List;
import org.campaignstats.core.figure.BoundsPolicy;
import org.campaignstats.core.figure.FigureFormatException;
import org.campaignstats.core.figure.PrintedFigure;
import org.campaignstats.core.indicator.Indicator;
import org.campaignstats.core.indicator.IndicatorCatalogue;

/** Reads figures as reports print them and shows what each can mean under the three policies. */
public class ReadFigures {
    public static void main(String[] args) {
        Indicator materials =
                IndicatorCatalogue.standard().find("materials_distributed").orElseThrow();
        for (String text : List.of("115份", "12.5万份", "1380余份", "近5000份", "七八十份", "至少40份", "_份", "16/140")) {
            try {
                PrintedFigure figure = PrintedFigure.parse(text);
                StringBuilder line = new StringBuilder(text);
                for (BoundsPolicy policy : BoundsPolicy.values()) {
                    line.append("  ").append(materials.bounds(figure.figure(), policy));
                }
                System.out.println(line);
            } catch (FigureFormatException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
