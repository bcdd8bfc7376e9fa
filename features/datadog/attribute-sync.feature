Feature: Keeping attributes in sync
  When a person's attributes change at the identity provider, it sends the change over SCIM, and the
  organization's copy follows.

  @DD-SYNC-01
  Rule: A changed attribute is stored

    Scenario Outline: a new <attribute> sent with PUT is stored
      Given a User that the client created
      When the client changes that User's <attribute> to "<value>" with PUT
      And the client reads that User
      Then the User's <attribute> is "<value>"

      Examples:
        | attribute      | value          |
        | title          | Head of Safety |
        | name.formatted | Ana Ríos-Vega  |

    @patch
    Scenario Outline: a new <attribute> sent with <way> is stored
      Given a User that the client created
      When the client changes that User's <attribute> to "<value>" with <way>
      And the client reads that User
      Then the User's <attribute> is "<value>"

      Examples:
        | attribute      | value          | way                  |
        | title          | Head of Safety | PATCH                |
        | name.formatted | Ana Ríos-Vega  | PATCH                |
        | title          | Head of Safety | PATCH without a path |
        | name.formatted | Ana Ríos-Vega  | PATCH without a path |

    Example: a new work e-mail address sent with PUT is stored
      Given a User that the client created
      When the client changes that User's work e-mail address with PUT
      And the client reads that User
      Then the User's work e-mail address is the one that the client sent

    @patch
    Example: a new work e-mail address sent with PATCH is stored
      Given a User that the client created
      When the client changes that User's work e-mail address with PATCH
      And the client reads that User
      Then the User's work e-mail address is the one that the client sent

    @patch @DD-SYNC-05
    Example: two changes sent in one PATCH are both stored
      Given a User that the client created
      When the client changes title and formatted name in one PATCH
      And the client reads that User
      Then the User's title and formatted name are those that the client sent

    Example: changing one User leaves another as it was
      Given a User that the client created
      And another User that the client created
      And the client has changed that User's title to "Quartermaster"
      When the client reads the first User
      Then the first User is as the client created it

    Example: the last of several changes stands
      Given a User that the client created
      And the client has changed that User's title to "Cartographer"
      When the client changes that User's title to "Surveyor" with PUT
      And the client reads that User
      Then the User's title is "Surveyor"

    @filter
    Example: a changed User is found with its new attributes
      Given a User that the client created
      And the client has changed that User's title to "Beekeeper"
      When the client looks for that User by its userName
      Then the User found has the title "Beekeeper"

  @DD-SYNC-01 @patch
  Rule: A change touches nothing else

    Example: a new title leaves the e-mail address and the activation as they were
      Given a User that the client created
      When the client changes that User's title to "Luthier" with PATCH
      And the client reads that User
      Then the User is active
      And the User's work e-mail address is the one that the client sent

  @DD-SYNC-02
  Rule: Replacing a User that does not exist is refused

    @filter
    Example: PUT to an unknown id
      Given an id that no User has
      When the client replaces the User of that id
      Then the provider answers that there is no such User
      And no User with that userName exists

  @DD-SYNC-03 @patch
  Rule: Patching a User that does not exist is refused

    Example: PATCH to an unknown id
      Given an id that no User has
      When the client patches the User of that id
      Then the provider answers that there is no such User

  @DD-SYNC-14
  Rule: A changed userName is what the User is known by

    @filter
    Example: a renamed User is found by the new userName
      Given a User that the client created
      And the client has given that User another userName
      When the client looks for that User by its userName
      Then exactly that User is found

    @filter
    Example: a renamed User is not found by the old userName
      Given a User that the client created
      And the client has given that User another userName
      When the client looks for that User by its old userName
      Then no User is found
