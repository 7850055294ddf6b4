use super::args::Peers;
use super::context::{Context, Failure, print};
use crate::committee::peers::{Conditions, Seeker, in_directory};
use crate::report;
use crate::scoring::Model;

/// Prints which cities to connect with, for which gap, and why.
pub fn run(context: &mut Context, args: &Peers) -> Result<(), Failure> {
    let session = context.session(&args.id)?;
    let (framework, assessment) = (session.framework(), session.assessment());
    let score = Model::new(framework).score(framework, assessment);
    let seeker = Seeker::new(framework, assessment, &score);
    let conditions = Conditions { languages: args.language.clone(), ..Conditions::default() };
    let found = in_directory(framework, assessment, &seeker, &conditions);
    print(&report::peers(framework, assessment, &seeker, &found, &context.words).print())
}
