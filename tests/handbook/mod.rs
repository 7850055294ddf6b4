//! The parts of the documents that follow from the framework's files.

mod files;

use crate::stage::repository;
use citycap::framework::{Files, Framework, excerpt, lint};
use citycap::i18n::{Language, Text, Tongue, Words};
use citycap::store::read_folder;
use std::fmt::Write as _;

/// What is generated, in one language.
pub struct Page<'a> {
    pub framework: &'a Framework,
    pub tongue: Tongue,
}

impl Page<'_> {
    pub fn part(&self, name: &str) -> String {
        match name {
            "criteria" => self.criteria(),
            "indicators" => self.indicators(),
            "practices" => self.practices(),
            "assistance" => self.assistance(),
            "evidence" => self.evidence(),
            "thresholds" => self.thresholds(),
            "programme" => self.programme(),
            "committee" => self.committee(),
            "lint-output" => self.lint_output(),
            "file-export" => self.file_export(),
            "file-line" => self.file_line(),
            "file-minutes" => self.file_minutes(),
            "file-question" => self.file_question(),
            other => panic!("nothing is generated for {other}"),
        }
    }

    fn say<'a>(&self, zh: &'a str, en: &'a str) -> &'a str {
        match self.tongue {
            Tongue::Zh => zh,
            Tongue::En => en,
        }
    }

    fn words<'a>(&self, text: &'a Text) -> &'a str {
        text.in_tongue(self.tongue)
    }

    fn colon(&self) -> &'static str {
        self.say("：", ": ")
    }

    fn criteria(&self) -> String {
        let head =
            [self.say("准则", "Criterion"), self.say("分值", "Points"), self.say("理由", "Why")];
        let rows = self.framework.criteria.iter().map(|one| {
            vec![self.words(&one.name).into(), one.points.to_string(), self.words(&one.why).into()]
        });
        table(&head, rows)
    }

    fn indicators(&self) -> String {
        let head = [
            self.say("准则", "Criterion"),
            self.say("指标", "Indicator"),
            self.say("分值", "Points"),
            self.say("问题数", "Questions"),
            self.say("理由", "Why"),
        ];
        let merits = self.framework.indicators.iter().filter_map(|one| {
            let criterion = one.criterion.as_ref()?;
            let criterion = self.framework.criteria.iter().find(|known| known.id == *criterion)?;
            Some(vec![
                self.words(&criterion.name).into(),
                self.words(&one.name).into(),
                one.points.to_string(),
                self.questions_of(&one.id),
                self.words(&one.why).into(),
            ])
        });
        table(&head, merits)
    }

    fn questions_of(&self, indicator: &str) -> String {
        let all = self.framework.questions.iter();
        all.filter(|one| one.indicator.as_deref() == Some(indicator)).count().to_string()
    }

    fn practices(&self) -> String {
        let head = [
            self.say("工作", "Practice"),
            self.say("问题数", "Questions"),
            self.say("默认", "Default"),
            self.say("上限", "Cap"),
            self.say("城市自己的目标所要求的程度", "Required by the city's own goals"),
            self.say("理由", "Why"),
        ];
        let rows = self.framework.indicators.iter().filter_map(|one| {
            let practice = one.practice.as_ref()?;
            let rules = practice.required_if.iter().map(|rule| {
                let then = self.say("时须达", "requires");
                format!(
                    "`{}` ≥ {} {then} {}{}{}",
                    rule.reference,
                    rule.at_least,
                    rule.target,
                    self.colon(),
                    self.words(&rule.why)
                )
            });
            Some(vec![
                self.words(&one.name).into(),
                self.questions_of(&one.id),
                practice.default.to_string(),
                practice.cap.to_string(),
                lines(rules),
                self.words(&one.why).into(),
            ])
        });
        table(&head, rows)
    }

    fn assistance(&self) -> String {
        let head = [
            self.say("技术援助", "Assistance"),
            self.say("月数", "Months"),
            self.say("条件", "Conditions"),
            self.say("须先完成", "Comes after"),
        ];
        let name = |id: &str| {
            let kind = self.framework.assistance.iter().find(|kind| kind.id == id);
            kind.map_or("", |kind| self.words(&kind.name))
        };
        let rows = self.framework.assistance.iter().map(|kind| {
            let colon = self.colon();
            let conditions = kind.conditions.iter().map(|one| {
                format!("`{}` ≥ {}{colon}{}", one.reference, one.at_least, self.words(&one.why))
            });
            let requires = kind.requires.iter().map(|one| {
                let unless = self.say("，除非现状已达", ", unless it is at");
                let why = self.words(&one.why);
                format!("{}{unless} {}{colon}{why}", name(&one.kind), one.at_least)
            });
            vec![
                self.words(&kind.name).into(),
                kind.months.to_string(),
                lines(conditions),
                lines(requires),
            ]
        });
        table(&head, rows)
    }

    fn evidence(&self) -> String {
        let confidence = self.framework.confidence.iter().map(|one| {
            format!("{}{}", self.say("把握", "Confidence "), self.words(&one.name).to_lowercase())
        });
        let head: Vec<String> =
            [self.say("佐证", "Evidence").to_owned()].into_iter().chain(confidence).collect();
        let head: Vec<&str> = head.iter().map(String::as_str).collect();
        let rows = self.framework.evidence.iter().map(|one| {
            let strength = one.strength.iter().map(ToString::to_string);
            [self.words(&one.name).to_owned()].into_iter().chain(strength).collect()
        });
        table(&head, rows)
    }

    fn thresholds(&self) -> String {
        let method = &self.framework.method;
        let marks = |marks: &[f64]| {
            marks.iter().map(ToString::to_string).collect::<Vec<_>>().join(self.say("、", ", "))
        };
        let [need, demand, leverage] = method.value_points;
        let rows = [
            (
                "backed_at",
                "佐证强度达到此值，回答算“有书面佐证”",
                "An answer counts as documented from this strength of evidence",
                method.backed_at.to_string(),
            ),
            (
                "coverage_marks",
                "已知部分低于每一个值，可靠程度降一级",
                "Known share below each of these lowers confidence by a step",
                marks(&method.coverage_marks),
            ),
            (
                "quality_marks",
                "平均佐证强度低于每一个值，可靠程度降一级",
                "Mean strength of evidence below each of these lowers confidence by a step",
                marks(&method.quality_marks),
            ),
            (
                "disputed_above",
                "有分歧的权重超过此值，可靠程度降一级",
                "Disputed weight above this lowers confidence by a step",
                method.disputed_above.to_string(),
            ),
            (
                "not_applicable_above",
                "不适用的分值超过此值，该准则不与其他城市比较",
                "A criterion with more than this share not applicable is not compared",
                method.not_applicable_above.to_string(),
            ),
            (
                "value_points",
                "需求、意愿、带动作用的分值",
                "Points of need, demand and leverage",
                format!("{need} : {demand} : {leverage}"),
            ),
            (
                "not_needed_below",
                "需求低于此值：暂不需要",
                "Need below this: not needed",
                method.not_needed_below.to_string(),
            ),
            (
                "value_at",
                "价值达到此值：值得现在做",
                "Value from which it is worth doing now",
                method.value_at.to_string(),
            ),
            (
                "feasible_at",
                "可行性达到此值：可以马上做",
                "Feasibility from which it can be done at once",
                method.feasible_at.to_string(),
            ),
        ];
        self.constants(&rows)
    }

    fn programme(&self) -> String {
        let method = &self.framework.method;
        let rows = [
            ("months", "项目期（月）", "Months of the programme", method.months.to_string()),
            (
                "parallel",
                "同时进行的援助最多几类",
                "Kinds that can run at the same time",
                method.parallel.to_string(),
            ),
            (
                "preparation_months",
                "准备期（月）",
                "Months of preparation",
                method.preparation_months.to_string(),
            ),
            ("draws", "稳定性检验：抽样次数", "Stability check: draws", method.draws.to_string()),
            (
                "spread",
                "稳定性检验：权重的集中程度",
                "Stability check: concentration of the weights",
                method.spread.to_string(),
            ),
            (
                "seed",
                "稳定性检验：随机数种子",
                "Stability check: seed of the random numbers",
                method.seed.to_string(),
            ),
        ];
        self.constants(&rows)
    }

    fn committee(&self) -> String {
        let rules = &self.framework.method.committee;
        let balance: Vec<String> = rules.balance.iter().map(ToString::to_string).collect();
        let rows = [
            (
                "kappa",
                "随机权重向原定分值集中的程度",
                "How near random weights stay to the points",
                rules.kappa.to_string(),
            ),
            ("draws", "抽样次数", "Draws", rules.draws.to_string()),
            (
                "in_from",
                "排在前列的抽样比例达到此值：入选",
                "In, from this share of draws among the first",
                rules.in_from.to_string(),
            ),
            ("out_to", "不超过此值：落选", "Out, up to this share", rules.out_to.to_string()),
            (
                "depends_from",
                "“确认”与“平均”相差达到此值：取决于缺失的答案",
                "Missing answers decide, if Confirmed and Average differ by this or more",
                rules.depends_from.to_string(),
            ),
            (
                "tilt",
                "逐对比较时，各权重可变动自身的这一比例",
                "Share of itself by which each weight may move when two cities are compared",
                rules.tilt.to_string(),
            ),
            (
                "balance",
                "另一种看法：最弱准则所占比例",
                "Other ways to look: share of the weakest criterion",
                balance.join(" / "),
            ),
            (
                "gates",
                "门槛（不低于此值方可入选）",
                "Gates, to be reached before a city can be chosen",
                rules.gates.len().to_string(),
            ),
        ];
        self.constants(&rows)
    }

    fn constants(&self, rows: &[(&str, &str, &str, String)]) -> String {
        let head = [
            self.say("常数", "Constant"),
            self.say("文件中", "In the file"),
            self.say("值", "Value"),
        ];
        let rows = rows.iter().map(|(name, zh, en, value)| {
            vec![self.say(zh, en).into(), format!("`{name}`"), value.clone()]
        });
        table(&head, rows)
    }

    /// What lint says to three faults in the short example.
    fn lint_output(&self) -> String {
        let files = read_folder(&repository().join("questionnaires/short-example")).expect("there");
        let spoilt = |name: &str, text: &str| match name {
            "lead.json" => text
                .replacen(r#""informant": "mayor""#, r#""informant": "major""#, 1)
                .replacen(r#", "en": "A city leader is the mayor or a vice-mayor.""#, "", 1),
            "framework.json" => text.replacen(r#""default": 0.5"#, r#""default": 0.8"#, 1),
            _ => text.to_owned(),
        };
        let files: Files =
            files.iter().map(|(name, text)| (name.to_owned(), spoilt(name, text).into())).collect();
        let language = match self.tongue {
            Tongue::Zh => Language::Zh,
            Tongue::En => Language::En,
        };
        let words = Words::new(language);
        let problems = lint(&files);
        assert_eq!(problems.len(), 3, "{problems:#?}");
        let told = problems
            .iter()
            .map(|one| excerpt(one, &files, self.words(&one.text(&words)), false))
            .map(|told| told.lines().map(str::trim_end).collect::<Vec<&str>>().join("\n"));
        format!("```text\n{}\n```\n", told.collect::<Vec<String>>().join("\n\n"))
    }
}

fn lines(parts: impl Iterator<Item = String>) -> String {
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() { "–".to_owned() } else { parts.join("<br>") }
}

fn table(head: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut text = format!("| {} |\n|{}\n", head.join(" | "), "---|".repeat(head.len()));
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| cell.replace('|', "\\|")).collect();
        let _ = writeln!(text, "| {} |", cells.join(" | "));
    }
    text
}
