@cursor @filter
Feature: Cursors and rights
  A cursor opens nothing and tells nothing. RFC 9865 section 5.2.

  @R9865-5.2-04
  Rule: A cursor is for the provider alone to read

    Example: the cursor after the first of two Users
      Given a stored User with:
        """
        { "displayName": "{{new label}}" }
        """
      And another stored User with:
        """
        { "displayName": "{{User.displayName}}" }
        """
      When the client sends:
        """
        GET {{Users}}?cursor&count=1&filter=displayName%20eq%20%22{{User.displayName}}%22
        """
      Then the cursor of the answer, if any, cannot be read

  @R9865-5.2-02 @admin
  Rule: Rights are looked at on every page

    Example: a client that loses a right between two pages
      Given a stored User with:
        """
        { "displayName": "{{new label}}" }
        """
      And another stored User with:
        """
        { "displayName": "{{User.displayName}}" }
        """
      And a service account that may invite users and manage their access
      And the service account has read the first page of the Users of that displayName
      And the service account's role has lost the permission to manage their access
      When the service account asks for the next page
      Then it gets no resources

  @R9865-5.2-03 @admin
  Rule: A cursor is worth nothing to who has lost the rights for it

    Example: a client that loses a right between two pages
      Given a stored User with:
        """
        { "displayName": "{{new label}}" }
        """
      And another stored User with:
        """
        { "displayName": "{{User.displayName}}" }
        """
      And a service account that may invite users and manage their access
      And the service account has read the first page of the Users of that displayName
      And the service account's role has lost the permission to manage their access
      When the service account asks for the next page
      Then it is told nothing of what there was

  @R9865-5.2-01 @neighbour
  Rule: A cursor never widens what somebody may see

    Example: the client's cursor in the hands of another organization
      Given a stored User with:
        """
        { "displayName": "{{new label}}" }
        """
      And another stored User with:
        """
        { "displayName": "{{User.displayName}}" }
        """
      And another organization
      And the client has read the first page of the Users of that displayName
      When the other organization asks for the next page
      Then it gets no resources

  @R9865-5.2-05 @neighbour
  Rule: A cursor that is refused is not told from one that never was

    Example: the client's cursor, and a made-up one
      Given a stored User with:
        """
        { "displayName": "{{new label}}" }
        """
      And another stored User with:
        """
        { "displayName": "{{User.displayName}}" }
        """
      And another organization
      And the client has read the first page of the Users of that displayName
      When the other organization asks for the next page, and for one after a made-up cursor
      Then the two answers say the same
