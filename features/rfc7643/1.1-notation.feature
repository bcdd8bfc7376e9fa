Feature: Notation
  The RFC prints literal values in quotation marks, which are no part of the values. RFC 7643 section 1.1.

  @R7643-1.1-01
  Rule: Literal values come without the quotation marks that the RFC prints

    Example: a User
      Given a stored User
      When the client retrieves the User
      Then no literal value in the answer holds a quotation mark

    @groups
    Example: a Group
      Given a stored Group
      When the client retrieves the Group
      Then no literal value in the answer holds a quotation mark

    @testresources
    Example: a TestResource
      Given a stored TestResource
      When the client retrieves the TestResource
      Then no literal value in the answer holds a quotation mark

    Example: the schemas
      When the client retrieves Schemas
      Then no literal value in the answer holds a quotation mark
