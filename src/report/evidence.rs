use super::csv;
use crate::assessment::{Assessment, Does, Thing};
use crate::framework::Framework;

/// What stands behind the present answers, as a table for spreadsheets: one row for each piece
/// of evidence, in the order of the questions.
#[must_use]
pub fn evidence_csv(framework: &Framework, assessment: &Assessment) -> Vec<u8> {
    let head = "question,text_zh,text_en,class_zh,class_en,citation,informant,by,at,device";
    let mut cells: Vec<Vec<&str>> = vec![head.split(',').collect()];
    for question in &framework.questions {
        for id in assessment.heads(&Thing::Answer(question.id.clone())) {
            let Some(event) = assessment.event(&id) else { continue };
            let Does::Answer { answer, .. } = &event.body.does else { continue };
            for evidence in answer.grounds() {
                let class = framework.evidence.get(evidence.place(framework));
                cells.push(vec![
                    &question.id,
                    &question.text.zh,
                    &question.text.en,
                    class.map_or("", |class| &class.name.zh),
                    class.map_or("", |class| &class.name.en),
                    &evidence.citation,
                    &answer.informant,
                    &event.body.by,
                    &event.body.at,
                    &event.body.device,
                ]);
            }
        }
    }
    csv::table(cells)
}
