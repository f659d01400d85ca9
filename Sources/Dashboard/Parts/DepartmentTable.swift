/// Departments, worst first.
struct DepartmentTable {
  let frame: Frame

  func append(to page: inout Markup) {
    let say = frame.say
    page.table(
      say("Postkasser efter afdeling, dårligst først", "Mailboxes by department, worst first"),
      heads: [
        say("Afdeling", "Department"), say("Postkasser", "Mailboxes"), "",
        Weight.pass.name(say), Weight.review.name(say), Weight.fail.name(say),
        Weight.notEvaluated.name(say),
      ], numbers: [1, 3, 4, 5, 6],
      rows: frame.facts.departments.enumerated().map { index, department in
        let counts = [Standing.pass, .review, .fail, .notEvaluated].map {
          ($0.weight, department.count($0))
        }
        return [
          {
            $0.element(
              "a", ["href": frame.link(.department(index))], department.title(say))
          },
          { $0.text(say.count(department.members.count)) },
          { $0.bar(counts) },
        ] + counts.map { count in { $0.text(say.count(count.1)) } }
      })
  }
}
