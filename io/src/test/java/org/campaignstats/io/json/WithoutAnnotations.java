package org.campaignstats.io.json;

import java.io.IOException;

/** What happens where no jackson-annotations, or one without the annotation that Jackson 3.1 needs, is there. */
final class WithoutAnnotations {
    private WithoutAnnotations() {}

    public static void main(String[] args) throws IOException {
        System.out.println(CampaignJson.read(FigureShapeTest.document("115")));
        try {
            System.out.println(CampaignModule.newMapper());
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
